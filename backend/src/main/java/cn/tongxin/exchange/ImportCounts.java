package cn.tongxin.exchange;

/**
 * What became of the rows; before the sheet is confirmed, what would become of them.
 *
 * @param rows rows that stand for records
 * @param repeats likely repeats: of the created ones before it is confirmed, left out afterwards
 * @param skipped sums, remarks, repeated headers
 * @param warnings things that look odd
 */
public record ImportCounts(
        Integer rows,
        Integer created,
        Integer updated,
        Integer unchanged,
        Integer rejected,
        Integer repeats,
        Integer skipped,
        Integer warnings) {}
