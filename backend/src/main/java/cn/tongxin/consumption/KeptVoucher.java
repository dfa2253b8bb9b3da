package cn.tongxin.consumption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** A voucher's columns. */
@Embeddable
class KeptVoucher {
    @Enumerated(EnumType.STRING)
    @Column(name = "voucher_kind")
    private @Nullable VoucherKind kind;

    @Column(name = "voucher_issuer_uscc")
    private @Nullable String issuerUscc;

    @Column(name = "voucher_issuer_name")
    private @Nullable String issuerName;

    @Column(name = "voucher_number")
    private @Nullable String number;

    @Column(name = "voucher_total_fen")
    private @Nullable Long totalFen;

    protected KeptVoucher() {}

    KeptVoucher(Voucher voucher) {
        kind = voucher.kind();
        issuerUscc = voucher.issuerUscc();
        issuerName = voucher.issuerName();
        number = voucher.number();
        totalFen = voucher.totalFen();
    }

    @Nullable
    Voucher content() {
        return kind == null || number == null ? null : new Voucher(kind, issuerUscc, issuerName, number, totalFen);
    }
}
