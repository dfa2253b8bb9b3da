package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Counted;
import cn.tongxin.ledger.LedgerRecord;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Told;

/** One purchase that supports farmers, in 分. */
@Entity
@Told("consumption-records")
class ConsumptionRecord extends BaseEntity implements LedgerRecord {
    private UUID organizationId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Payer payer = Payer.CANTEEN;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.OTHER;

    private @Nullable String originRegionCode;

    private @Nullable UUID pairingId;

    private @Nullable UUID producerId;

    private @Nullable UUID refundOf;

    private String product = "";
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;

    private long amountFen;

    private @Nullable LocalDate orderedOn;

    private LocalDate paidOn = LocalDate.EPOCH;

    @Embedded
    private @Nullable KeptVoucher voucher;

    /** Why the committee lets this voucher count although another purchase holds it. */
    private @Nullable String voucherOverride;

    @ElementCollection
    @CollectionTable(name = "consumption_line", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<KeptLine> lines = new ArrayList<>();

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Lifecycle lifecycle = new Lifecycle();

    protected ConsumptionRecord() {}

    ConsumptionRecord(EnterConsumptionRecord entered, Origin origin, Lifecycle lifecycle) {
        this.origin = origin;
        this.lifecycle = lifecycle;
        fill(entered.kept());
    }

    /** Content changes only while it is a draft or returned. */
    void change(EnterConsumptionRecord entered) {
        lifecycle.requireOpen();
        fill(entered.kept());
    }

    /** An approved one changes only by an entry that says so; day and organization stay. */
    void correct(EnterConsumptionRecord entered) {
        fill(entered.kept());
    }

    void allowVoucher(String reason) {
        lifecycle.requireOpen();
        voucherOverride = reason;
    }

    /** The key of the voucher that this purchase claims. */
    Optional<String> claim() {
        return Optional.ofNullable(voucher).map(KeptVoucher::content).map(Voucher::key);
    }

    /** Whether its voucher may be another's too. */
    boolean mayShareVoucher() {
        return voucherOverride != null;
    }

    /** Whether the committee lets this voucher count although another purchase holds it. */
    boolean isVoucherAllowed(@Nullable Voucher asked) {
        Voucher own = voucher == null ? null : voucher.content();
        return voucherOverride != null
                && own != null
                && asked != null
                && own.key().equals(asked.key());
    }

    String externalId() {
        return origin.externalId();
    }

    @Nullable
    UUID refundOf() {
        return refundOf;
    }

    long amountFen() {
        return amountFen;
    }

    private void fill(EnterConsumptionRecord kept) {
        organizationId = kept.organizationId();
        payer = kept.payer();
        channel = kept.channel();
        originRegionCode = kept.originRegionCode();
        pairingId = kept.pairingId();
        producerId = kept.producerId();
        refundOf = kept.refundOf();
        product = kept.product();
        quantity = kept.quantity();
        unit = kept.unit();
        amountFen = kept.amountFen();
        orderedOn = kept.orderedOn();
        paidOn = kept.paidOn();
        if (!isVoucherAllowed(kept.voucher())) {
            voucherOverride = null;
        }
        voucher = kept.voucher() == null ? null : new KeptVoucher(kept.voucher());
        lines.clear();
        if (kept.lines() != null) {
            kept.lines().forEach(line -> lines.add(new KeptLine(line)));
        }
    }

    @Override
    public EnterConsumptionRecord content() {
        return new EnterConsumptionRecord(
                organizationId,
                payer,
                channel,
                originRegionCode,
                pairingId,
                producerId,
                product,
                quantity,
                unit,
                amountFen,
                refundOf,
                orderedOn,
                paidOn,
                voucher == null ? null : voucher.content(),
                lines.isEmpty() ? null : lines.stream().map(KeptLine::content).toList(),
                null);
    }

    @Override
    public Counted counted() {
        return lifecycle.isApproved() ? new Counted(channel.name(), 0, 0, 0, amountFen) : Counted.NOTHING;
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }

    @Override
    public LocalDate businessDay() {
        return paidOn;
    }
}
