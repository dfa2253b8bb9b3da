package cn.tongxin.exchange.format;

import java.util.List;

/** The columns of a sheet of purchases. */
final class ConsumptionColumns {
    static final SheetColumn ORGANIZATION = SheetColumn.of(
            "单位名称",
            "全称、简称或统一社会信用代码；整张表同属一个单位时可不填，上传时选择",
            "市民政局",
            "单位",
            "采购单位",
            "购买单位",
            "所属单位",
            "~部门",
            "消费单位",
            "~统一社会信用代码",
            "~信用代码",
            "单位全称",
            "~单位简称");
    static final SheetColumn DAY = SheetColumn.of(
            "付款日期",
            "哪一天付款，写全年月日",
            "2024-07-05",
            "日期",
            "~时间",
            "采购日期",
            "购买日期",
            "支付日期",
            "消费日期",
            "~采购时间",
            "~购买时间",
            "~支付时间",
            "~付款时间");
    static final SheetColumn PAYER =
            SheetColumn.of("经费来源", "单位食堂、工会、个人之一", "单位食堂", "付款方", "资金来源", "采购主体", "采购方式", "付款主体");
    static final SheetColumn CHANNEL =
            SheetColumn.of("采购渠道", "832平台、产地直购、展销活动、专柜专馆、其他网络平台、其他之一", "产地直购", "渠道", "购买渠道", "消费渠道", "采购平台");
    static final SheetColumn PRODUCT = SheetColumn.of(
            "产品名称", "买了什么，100 字以内", "祁门红茶", "产品", "商品名称", "商品", "品名", "~采购内容", "农产品名称", "农副产品名称", "物品名称", "采购产品");
    static final SheetColumn QUANTITY = SheetColumn.of("数量", "只填数字，最多三位小数", "20", "采购数量", "购买数量");
    static final SheetColumn UNIT = SheetColumn.of("计量单位", "斤、袋、箱等", "斤", "数量单位");
    static final SheetColumn AMOUNT = SheetColumn.of(
            "金额（元）",
            "付了多少，最多到分；退款填负数；也可写 1.2万元、¥12,345.60",
            "1234.56",
            "总金额",
            "采购金额",
            "消费金额",
            "购买金额",
            "支付金额",
            "付款金额",
            "~金额合计",
            "~总价",
            "价税合计");
    static final SheetColumn ORDERED = SheetColumn.of("下单日期", "哪一天下单，可不填", "2024-07-01", "订单日期", "下单时间", "订购日期");
    static final SheetColumn VOUCHER_KIND = SheetColumn.of("凭证种类", "发票、平台订单、收据、其他凭证之一", "发票", "票据种类", "票据类型", "凭证类型");
    static final SheetColumn VOUCHER_NUMBER = SheetColumn.of(
            "凭证号码", "发票号、订单号等；同一张凭证只登记一次", "24312000000012345678", "发票号码", "发票号", "票据号码", "订单号", "票号", "凭证号", "订单编号");
    static final SheetColumn ISSUER_NAME =
            SheetColumn.of("开票方名称", "凭证是谁开的；与开票方代码填一个即可", "祁门县某茶叶合作社", "开票方", "销售方", "销售方名称", "开票单位", "供应商", "供货商");
    static final SheetColumn ISSUER_USCC =
            SheetColumn.of("开票方代码", "开票方的统一社会信用代码，18 位", "", "开票方统一社会信用代码", "销售方税号", "销售方识别号");
    static final SheetColumn VOUCHER_TOTAL =
            SheetColumn.of("凭证总金额（元）", "本行只是凭证一部分时填整张凭证的金额", "", "发票总金额", "票面金额", "票面总金额");
    static final SheetColumn REGION = SheetColumn.of("产地代码", "产地的行政区划代码，6 位、9 位或 12 位", "341024", "产地行政区划代码", "产地区划代码");
    static final SheetColumn PRODUCER = SheetColumn.of("生产单位", "卖方是系统里的单位时填它的名称", "", "生产者", "卖方单位");
    static final SheetColumn PAIRING = SheetColumn.of("结对编号", "所属结对在系统里的编号，导出时自动填写", "", "所属结对编号");
    static final SheetColumn REFUND = SheetColumn.of("退款对应编号", "退款时填原来那笔消费的外部编号", "", "退款原编号", "原消费编号");

    static final List<SheetColumn> ALL = List.of(
            ORGANIZATION,
            DAY,
            PAYER,
            CHANNEL,
            PRODUCT,
            QUANTITY,
            UNIT,
            AMOUNT,
            ORDERED,
            VOUCHER_KIND,
            VOUCHER_NUMBER,
            ISSUER_NAME,
            ISSUER_USCC,
            VOUCHER_TOTAL,
            REGION,
            PRODUCER,
            PAIRING,
            REFUND,
            CommonColumns.KEY,
            CommonColumns.STATUS,
            CommonColumns.REASON);

    private ConsumptionColumns() {}
}
