package cn.tongxin.volunteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return new VolunteerBook(facts(contents, keys(items)), this);
    }

    /** What is known about one content by itself. */
    VolunteerFacts facts(EnterVolunteerRecord content) {
        return facts(List.of(content), Map.of());
    }

    private VolunteerFacts facts(List<EnterVolunteerRecord> contents, Map<VolunteerFacts.Key, VolunteerRecord> known) {
        Map<UUID, ActivitySummary> found = activities(contents);
        Set<UUID> people = ids(contents, EnterVolunteerRecord::volunteerId);
        return new VolunteerFacts(
                organizations.findAll(ids(contents, EnterVolunteerRecord::organizationId)),
                found,
                volunteers.find(people),
                records.headcounts(found.keySet()),
                records.served(people, contents),
                known,
                clock.today());
    }

    /** The activities named, and those that merged ones were merged into. */
    private Map<UUID, ActivitySummary> activities(List<EnterVolunteerRecord> contents) {
        Map<UUID, ActivitySummary> found =
                new HashMap<>(activities.findAll(ids(contents, EnterVolunteerRecord::activityId)));
        Set<UUID> standing = found.values().stream()
                .map(ActivitySummary::mergedIntoId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        found.putAll(activities.findAll(standing));
        return found;
    }

    private Map<VolunteerFacts.Key, VolunteerRecord> keys(List<BatchItem<EnterVolunteerRecord>> items) {
        Map<UUID, List<String>> asked = items.stream()
                .filter(item -> item.externalId() != null && item.content().organizationId() != null)
                .collect(Collectors.groupingBy(
                        item -> item.content().organizationId(),
                        Collectors.mapping(BatchItem::externalId, Collectors.toList())));
        Map<VolunteerFacts.Key, VolunteerRecord> known = new HashMap<>();
        asked.forEach((organization, externalIds) -> records.byKeys(organization, desk.sourceSystem(), externalIds)
                .forEach((externalId, record) -> known.put(new VolunteerFacts.Key(organization, externalId), record)));
        return known;
    }

    private static Set<UUID> ids(
            List<EnterVolunteerRecord> contents, Function<EnterVolunteerRecord, @Nullable UUID> id) {
        return contents.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
