package cn.tongxin.exchange.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.Channel;
import cn.tongxin.consumption.ConsumptionRecordRow;
import cn.tongxin.consumption.ConsumptionRecordRows;
import cn.tongxin.consumption.ConsumptionRecordService;
import cn.tongxin.consumption.EnterConsumptionRecord;
import cn.tongxin.consumption.Payer;
import cn.tongxin.consumption.Voucher;
import cn.tongxin.consumption.VoucherKind;
import cn.tongxin.exchange.cell.Plain;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.Labelled;

/** Purchases in sheets; without lines, which a row has no room for and never changes. */
@ApplicationScoped
public class ConsumptionSheet implements SheetFormat<EnterConsumptionRecord> {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_NUMBER = 60;
    private static final int DECIMALS = 3;

    private static final Map<String, SheetColumn> FIELDS = Map.ofEntries(
            Map.entry("organizationId", ConsumptionColumns.ORGANIZATION),
            Map.entry("paidOn", ConsumptionColumns.DAY),
            Map.entry("payer", ConsumptionColumns.PAYER),
            Map.entry("channel", ConsumptionColumns.CHANNEL),
            Map.entry("product", ConsumptionColumns.PRODUCT),
            Map.entry("quantity", ConsumptionColumns.QUANTITY),
            Map.entry("unit", ConsumptionColumns.UNIT),
            Map.entry("amountFen", ConsumptionColumns.AMOUNT),
            Map.entry("orderedOn", ConsumptionColumns.ORDERED),
            Map.entry("voucher.kind", ConsumptionColumns.VOUCHER_KIND),
            Map.entry("voucher.number", ConsumptionColumns.VOUCHER_NUMBER),
            Map.entry("voucher.issuerName", ConsumptionColumns.ISSUER_NAME),
            Map.entry("voucher.issuerUscc", ConsumptionColumns.ISSUER_USCC),
            Map.entry("voucher.totalFen", ConsumptionColumns.VOUCHER_TOTAL),
            Map.entry("originRegionCode", ConsumptionColumns.REGION),
            Map.entry("producerId", ConsumptionColumns.PRODUCER),
            Map.entry("pairingId", ConsumptionColumns.PAIRING),
            Map.entry("refundOf", ConsumptionColumns.REFUND));

    @Inject
    ConsumptionRecordService records;

    @Inject
    ConsumptionRecordRows rows;

    @Override
    public ImportKind kind() {
        return ImportKind.CONSUMPTION_RECORDS;
    }

    @Override
    public List<SheetColumn> columns() {
        return ConsumptionColumns.ALL;
    }

    @Override
    public List<String> missing(Header header, boolean hasDefaultOrganization) {
        List<SheetColumn> missing = new ArrayList<>();
        if (!hasDefaultOrganization && !header.has(ConsumptionColumns.ORGANIZATION)) {
            missing.add(ConsumptionColumns.ORGANIZATION);
        }
        Stream.of(
                        ConsumptionColumns.DAY,
                        ConsumptionColumns.PAYER,
                        ConsumptionColumns.CHANNEL,
                        ConsumptionColumns.PRODUCT,
                        ConsumptionColumns.AMOUNT)
                .filter(column -> !header.has(column))
                .forEach(missing::add);
        return SheetColumn.titles(missing);
    }

    /** Purchases that refunds name, all of a chunk at once. */
    @Override
    public void prepare(List<SourceRow> chunk, Header header, Lookups lookups) {
        Set<String> keys = chunk.stream()
                .map(row -> header.cell(row, ConsumptionColumns.REFUND).plain())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        rows.byKeys(keys)
                .forEach(row ->
                        lookups.purchase(row.organizationId(), Objects.requireNonNull(row.externalId()), row.id()));
        Set<UUID> ids = keys.stream()
                .flatMap(key -> Optional.ofNullable(RowReader.uuid(key)).stream())
                .collect(Collectors.toSet());
        rows.byIds(ids)
                .forEach(row -> lookups.purchase(row.organizationId(), row.id().toString(), row.id()));
    }

    @Override
    public @Nullable EnterConsumptionRecord content(RowReader row, boolean submit) {
        UUID organization = row.required(ConsumptionColumns.ORGANIZATION, row.owner(ConsumptionColumns.ORGANIZATION));
        LocalDate day = row.required(ConsumptionColumns.DAY, row.day(ConsumptionColumns.DAY));
        Payer payer = row.required(ConsumptionColumns.PAYER, row.word(ConsumptionColumns.PAYER, Payer.class));
        Channel channel = row.required(ConsumptionColumns.CHANNEL, row.word(ConsumptionColumns.CHANNEL, Channel.class));
        String product = row.required(ConsumptionColumns.PRODUCT, row.text(ConsumptionColumns.PRODUCT, LONGEST_NAME));
        Long amount = row.required(ConsumptionColumns.AMOUNT, row.fen(ConsumptionColumns.AMOUNT));
        String region = region(row);
        Voucher voucher = voucher(row);
        return organization == null
                        || day == null
                        || payer == null
                        || channel == null
                        || product == null
                        || amount == null
                ? null
                : new EnterConsumptionRecord(
                        organization,
                        payer,
                        channel,
                        region,
                        row.id(ConsumptionColumns.PAIRING),
                        row.organization(ConsumptionColumns.PRODUCER),
                        product,
                        row.quantity(ConsumptionColumns.QUANTITY, DECIMALS),
                        row.text(ConsumptionColumns.UNIT, LONGEST_UNIT),
                        amount,
                        row.purchase(ConsumptionColumns.REFUND, organization),
                        row.day(ConsumptionColumns.ORDERED),
                        day,
                        voucher,
                        null,
                        submit);
    }

    private static @Nullable String region(RowReader row) {
        String code = row.code(ConsumptionColumns.REGION, LONGEST_UNIT);
        if (code != null && !code.matches("\\d{6}(\\d{3}){0,2}")) {
            row.refuse(ConsumptionColumns.REGION, "cell.region");
        }
        return code;
    }

    /** A number makes the voucher; whoever names a kind or issuer without one has forgotten it. */
    private static @Nullable Voucher voucher(RowReader row) {
        VoucherKind kind = row.word(ConsumptionColumns.VOUCHER_KIND, VoucherKind.class);
        String number = row.code(ConsumptionColumns.VOUCHER_NUMBER, LONGEST_NUMBER);
        Long total = row.fen(ConsumptionColumns.VOUCHER_TOTAL);
        String uscc = row.code(ConsumptionColumns.ISSUER_USCC, LONGEST_UNIT);
        String issuer = row.text(ConsumptionColumns.ISSUER_NAME, LONGEST_NAME);
        if (uscc != null && uscc.length() != 18) {
            row.refuse(ConsumptionColumns.ISSUER_USCC, "cell.uscc");
        }
        if (number == null) {
            if (kind != null) {
                row.refuse(ConsumptionColumns.VOUCHER_NUMBER, "cell.required");
            }
            return null;
        }
        row.required(ConsumptionColumns.VOUCHER_KIND, kind);
        return kind == null ? null : new Voucher(kind, uscc, issuer, number, total);
    }

    @Override
    public UUID organization(EnterConsumptionRecord content) {
        return content.organizationId();
    }

    @Override
    public String canonical(EnterConsumptionRecord content) {
        return Fingerprint.text(
                content.organizationId(),
                content.payer(),
                content.channel(),
                content.originRegionCode(),
                content.pairingId(),
                content.producerId(),
                Plain.of(content.product()),
                content.quantity(),
                content.unit(),
                content.amountFen(),
                content.refundOf(),
                content.orderedOn(),
                content.paidOn(),
                content.voucher());
    }

    @Override
    public List<BatchOutcome> take(List<BatchItem<EnterConsumptionRecord>> items, boolean validateOnly) {
        return records.take(rows.withLines(items), validateOnly);
    }

    @Override
    public Map<UUID, Standing<EnterConsumptionRecord>> standing(Collection<UUID> ids) {
        return rows.byIds(ids).stream()
                .collect(Collectors.toMap(
                        ConsumptionRecordRow::id, row -> new Standing<>(row.organizationId(), row::says)));
    }

    @Override
    public Map<Integer, List<Known>> alike(List<EnterConsumptionRecord> contents) {
        Map<List<Object>, List<Known>> there = rows
                .on(contents.stream()
                        .collect(Collectors.groupingBy(
                                EnterConsumptionRecord::organizationId,
                                Collectors.mapping(EnterConsumptionRecord::paidOn, Collectors.toSet()))))
                .stream()
                .filter(row -> row.status() != RecordStatus.VOIDED)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.organizationId(), row.paidOn(), row.amountFen(), Plain.tight(row.product())),
                        Collectors.mapping(ConsumptionSheet::known, Collectors.toList())));
        return Alike.byPosition(
                contents,
                content -> List.of(
                        content.organizationId(),
                        content.paidOn(),
                        content.amountFen(),
                        Plain.tight(content.product())),
                there);
    }

    private static Known known(ConsumptionRecordRow row) {
        return new Known(row.id(), row.organizationId(), row.externalId(), row.sourceSystem());
    }

    @Override
    public @Nullable SheetColumn column(String field) {
        return FIELDS.get(field);
    }

    @Override
    public Map<SheetColumn, List<String>> choices() {
        return Map.of(
                ConsumptionColumns.PAYER, labels(Payer.values()),
                ConsumptionColumns.CHANNEL, labels(Channel.values()),
                ConsumptionColumns.VOUCHER_KIND, labels(VoucherKind.values()));
    }

    private static List<String> labels(Labelled... words) {
        return Stream.of(words).map(Labelled::chinese).toList();
    }

    /** The row of a purchase, in the order of the columns. */
    public List<@Nullable Object> row(ConsumptionRecordRow record, Lookups lookups, String ownSource) {
        return Values.of(
                lookups.name(record.organizationId()),
                record.paidOn(),
                record.payer().chinese(),
                record.channel().chinese(),
                record.product(),
                record.quantity() == null
                        ? null
                        : new BigDecimal(record.quantity().stripTrailingZeros().toPlainString()),
                record.unit(),
                yuan(record.amountFen()),
                record.orderedOn(),
                record.voucherKind() == null ? null : record.voucherKind().chinese(),
                record.voucherNumber(),
                record.issuerName(),
                record.issuerUscc(),
                yuan(record.voucherTotalFen()),
                record.originRegionCode(),
                record.producerId() == null ? null : lookups.name(record.producerId()),
                record.pairingId(),
                record.refundOf(),
                Values.key(record.id(), record.externalId(), record.sourceSystem(), ownSource),
                record.status().chinese());
    }

    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
