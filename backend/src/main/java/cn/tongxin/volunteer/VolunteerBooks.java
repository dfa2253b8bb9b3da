package cn.tongxin.volunteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivityService;
import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.volunteer.person.VolunteerService;

/** Gathers what has to be known about records that come in, in a handful of queries however many they are. */
@ApplicationScoped
class VolunteerBooks {
    @Inject
    VolunteerRecordRepository records;

    @Inject
    VolunteerService volunteers;

    @Inject
    VolunteerRecordChecks checks;

    @Inject
    VolunteerWarnings warnings;

    @Inject
    OrganizationService organizations;

    @Inject
    ActivityService activities;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    VolunteerBook open(List<BatchItem<EnterVolunteerRecord>> items) {
        List<EnterVolunteerRecord> contents =
                items.stream().map(BatchItem::content).toList();
        return new VolunteerBook(facts(contents, keys(items), Set.of(), alone(contents)), this);
    }

    /** For a record that is there: what it names already, was looked at when it was entered. */
    VolunteerBook open(EnterVolunteerRecord content, VolunteerRecord known) {
        return open(content, known.content());
    }

    /** For a change that was asked for: what it names was looked at then. */
    VolunteerBook open(EnterVolunteerRecord content, EnterVolunteerRecord trusted) {
        return new VolunteerBook(
                facts(List.of(content), Map.of(), trusted.references(), records.alike(List.of(content))), this);
    }

    /** What is known about records that are there. */
    VolunteerFacts facts(List<EnterVolunteerRecord> kept) {
        return facts(kept, Map.of(), references(kept), Map.of());
    }

    /** The same with what says the same as they do, for whoever tells what looks odd. */
    VolunteerFacts oddFacts(List<EnterVolunteerRecord> kept) {
        return facts(kept, Map.of(), references(kept), records.alike(kept));
    }

    private static Set<UUID> references(List<EnterVolunteerRecord> kept) {
        return kept.stream().flatMap(content -> content.references().stream()).collect(Collectors.toSet());
    }

    /** Of many that come in together, repeats are looked for elsewhere. */
    private Map<VolunteerFacts.Said, Set<UUID>> alone(List<EnterVolunteerRecord> contents) {
        return contents.size() == 1 ? records.alike(contents) : Map.of();
    }

    private VolunteerFacts facts(
            List<EnterVolunteerRecord> contents,
            Map<VolunteerFacts.Key, VolunteerRecord> known,
            Set<UUID> trusted,
            Map<VolunteerFacts.Said, Set<UUID>> alike) {
        Map<UUID, ActivitySummary> found = activities(contents, trusted);
        Set<UUID> people = ids(contents, EnterVolunteerRecord::volunteerId);
        List<Busy> times = contents.stream()
                .flatMap(content -> Stream.ofNullable(VolunteerFacts.busy(content, found)))
                .toList();
        return new VolunteerFacts(
                organizations.findAll(ids(contents, EnterVolunteerRecord::organizationId)),
                found,
                volunteers.find(people),
                records.headcounts(found.keySet()),
                records.served(people, times),
                known,
                alike,
                trusted,
                clock.today());
    }

    /** The activities named, and those that merged ones were merged into. */
    private Map<UUID, ActivitySummary> activities(List<EnterVolunteerRecord> contents, Set<UUID> trusted) {
        Set<UUID> asked = ids(contents, EnterVolunteerRecord::activityId);
        Map<UUID, ActivitySummary> found = new HashMap<>(activities.findAll(asked));
        found.putAll(activities.trusted(asked.stream()
                .filter(id -> trusted.contains(id) && !found.containsKey(id))
                .toList()));
        Set<UUID> standing = found.values().stream()
                .map(ActivitySummary::mergedIntoId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        found.putAll(activities.trusted(standing));
        return found;
    }

    private Map<VolunteerFacts.Key, VolunteerRecord> keys(List<BatchItem<EnterVolunteerRecord>> items) {
        return records.byKeys(desk.sourceSystem(), BatchItem.keys(items)).stream()
                .collect(Collectors.toMap(
                        record -> new VolunteerFacts.Key(record.organizationId(), record.externalId()),
                        Function.identity()));
    }

    private static Set<UUID> ids(
            List<EnterVolunteerRecord> contents, Function<EnterVolunteerRecord, @Nullable UUID> id) {
        return contents.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
