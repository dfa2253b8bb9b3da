package cn.tongxin.exchange.format;

/** Columns that every ledger's sheet has. */
public final class CommonColumns {
    public static final SheetColumn KEY = SheetColumn.of(
            "外部编号",
            "原系统或原台账里的编号，同一单位内不重复；没有就不填，系统按内容识别，重复上传不会重复登记",
            "HR-2024-0001",
            "记录编号",
            "外部id",
            "externalid",
            "流水号",
            "原编号");
    /** Not read: a record's state changes by what is done with it. */
    public static final SheetColumn STATUS = SheetColumn.of("状态", "导出时填写，导入时不读", "", "记录状态", "审核状态");

    /** Not read: we wrote it. */
    public static final SheetColumn REASON = SheetColumn.of("错误原因", "由系统填写，导入时不读", "");

    private CommonColumns() {}
}
