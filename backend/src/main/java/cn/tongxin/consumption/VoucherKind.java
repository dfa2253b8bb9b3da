package cn.tongxin.consumption;

import cn.tongxin.shared.Labelled;

/** What proves the purchase. */
public enum VoucherKind implements Labelled {
    INVOICE("发票", "invoice"),
    PLATFORM_ORDER("平台订单", "platform order"),
    RECEIPT("收据", "receipt"),
    CREDIT_NOTE("红字发票", "credit note"),
    OTHER("其他凭证", "other voucher");

    private final String chinese;
    private final String english;

    VoucherKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
