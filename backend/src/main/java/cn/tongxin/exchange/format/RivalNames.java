package cn.tongxin.exchange.format;

import java.util.Map;

import cn.tongxin.exchange.sheet.SourceRow;

/** Names that mean one thing here and another there. */
final class RivalNames {
    private static final String UNIT = "单位";

    private RivalNames() {}

    static SheetColumn settle(SheetColumn column, int position, SourceRow row, Map<SheetColumn, Integer> found) {
        String header = row.cell(position).text();
        // 服务时间(小时) is how long and not when.
        if (column.equals(VolunteerColumns.DAY)
                && !UnitKind.DURATION.inHeader(header).isEmpty()) {
            return VolunteerColumns.MINUTES;
        }
        boolean unit = column.equals(ConsumptionColumns.ORGANIZATION)
                && HeaderText.key(header).equals(UNIT);
        return unit && isMeasure(position, found) ? ConsumptionColumns.UNIT : column;
    }

    /** 单位 is an organization; beside a quantity, or beside an organization, it is what is measured in. */
    private static boolean isMeasure(int position, Map<SheetColumn, Integer> found) {
        return Integer.valueOf(position - 1).equals(found.get(ConsumptionColumns.QUANTITY))
                || found.containsKey(ConsumptionColumns.ORGANIZATION);
    }
}
