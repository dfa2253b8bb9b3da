package cn.tongxin.consumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.pairing.PairingService;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

/** Gathers what has to be known about purchases that come in, in a handful of queries however many they are. */
@ApplicationScoped
class ConsumptionBooks {
    @Inject
    ConsumptionRecordRepository records;

    @Inject
    ConsumptionRecordChecks checks;

    @Inject
    Plausibility plausibility;

    @Inject
    Vouchers vouchers;

    @Inject
    OrganizationService organizations;

    @Inject
    PairingService pairings;

    @Inject
    RecordDesk desk;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    ConsumptionBook open(List<BatchItem<EnterConsumptionRecord>> items) {
        List<EnterConsumptionRecord> contents =
                items.stream().map(BatchItem::content).toList();
        return new ConsumptionBook(facts(contents, keys(items), Set.of()), this);
    }

    /**
     * For one content.
     *
     * @param trusted whose references were looked at before, when it was entered or asked for
     */
    ConsumptionBook open(EnterConsumptionRecord content, EnterConsumptionRecord trusted) {
        Set<UUID> pairing = Stream.ofNullable(trusted.pairingId()).collect(Collectors.toSet());
        return new ConsumptionBook(facts(List.of(content), Map.of(), pairing), this);
    }

    /** For records that are there: what they name was looked at when they were entered. */
    ConsumptionBook ofKept(List<EnterConsumptionRecord> contents) {
        return new ConsumptionBook(facts(contents, Map.of(), ids(contents, EnterConsumptionRecord::pairingId)), this);
    }

    /** it is told that the voucher is recorded already; where, to who may read it anyway. */
    ProblemException taken(@Nullable UUID holder) {
        ProblemException refusal = ProblemException.rule("R-19", "rule.R-19");
        return Optional.ofNullable(holder)
                .flatMap(records::findByIdOptional)
                .filter(found -> scope.get().sees(found.organizationId(), found.businessDay()))
                .map(found -> refusal.relatedTo("/consumption-records/" + found.id()))
                .orElse(refusal);
    }

    private ConsumptionFacts facts(
            List<EnterConsumptionRecord> contents,
            Map<ConsumptionFacts.Key, ConsumptionRecord> known,
            Set<UUID> trusted) {
        Set<UUID> refunded = ids(contents, EnterConsumptionRecord::refundOf);
        Set<UUID> parties = ids(contents, EnterConsumptionRecord::organizationId);
        parties.addAll(ids(contents, EnterConsumptionRecord::producerId));
        return new ConsumptionFacts(
                organizations.findAll(parties),
                ids(contents, EnterConsumptionRecord::pairingId).stream()
                        .filter(pairing -> trusted.contains(pairing)
                                || pairings.find(pairing).isPresent())
                        .collect(Collectors.toSet()),
                records.byIds(refunded),
                records.refunds(refunded),
                new HashMap<>(vouchers.holders(contents.stream()
                        .map(EnterConsumptionRecord::voucher)
                        .filter(voucher -> voucher != null && voucher.complete())
                        .map(Voucher::key)
                        .toList())),
                known,
                clock.today());
    }

    private Map<ConsumptionFacts.Key, ConsumptionRecord> keys(List<BatchItem<EnterConsumptionRecord>> items) {
        return records.byKeys(desk.sourceSystem(), BatchItem.keys(items)).stream()
                .collect(Collectors.toMap(
                        record -> new ConsumptionFacts.Key(record.organizationId(), record.externalId()),
                        Function.identity()));
    }

    private static Set<UUID> ids(
            List<EnterConsumptionRecord> contents, Function<EnterConsumptionRecord, @Nullable UUID> id) {
        return contents.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
