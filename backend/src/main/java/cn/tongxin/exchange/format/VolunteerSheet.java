package cn.tongxin.exchange.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.MomentText;
import cn.tongxin.exchange.cell.Plain;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.volunteer.EnterVolunteerRecord;
import cn.tongxin.volunteer.VolunteerRecordRow;
import cn.tongxin.volunteer.VolunteerRecordRows;
import cn.tongxin.volunteer.VolunteerRecordService;
import cn.tongxin.volunteer.person.VolunteerService;

/** Volunteer records in sheets. */
@ApplicationScoped
public class VolunteerSheet implements SheetFormat<EnterVolunteerRecord> {
    private static final int MANY = 1_000_000;
    private static final int MOST_BENEFICIARIES = 10_000_000;
    private static final int LONGEST_CONTENT = 500;
    private static final int LONGEST_PLACE = 100;

    private static final Map<String, SheetColumn> FIELDS = Map.ofEntries(
            Map.entry("organizationId", VolunteerColumns.ORGANIZATION),
            Map.entry("servedOn", VolunteerColumns.DAY),
            Map.entry("volunteerId", VolunteerColumns.VOLUNTEER),
            Map.entry("headcount", VolunteerColumns.HEADCOUNT),
            Map.entry("minutes", VolunteerColumns.MINUTES),
            Map.entry("content", VolunteerColumns.CONTENT),
            Map.entry("place", VolunteerColumns.PLACE),
            Map.entry("beneficiaries", VolunteerColumns.BENEFICIARIES),
            Map.entry("startsAt", VolunteerColumns.STARTS),
            Map.entry("endsAt", VolunteerColumns.ENDS),
            Map.entry("activityId", VolunteerColumns.ACTIVITY));

    @Inject
    VolunteerRecordService records;

    @Inject
    VolunteerRecordRows rows;

    @Inject
    VolunteerService volunteers;

    @Override
    public ImportKind kind() {
        return ImportKind.VOLUNTEER_RECORDS;
    }

    @Override
    public List<SheetColumn> columns() {
        return VolunteerColumns.ALL;
    }

    @Override
    public List<SheetColumn> imported() {
        return SheetFormat.super.imported().stream()
                .filter(column -> !column.equals(VolunteerColumns.TOTAL))
                .toList();
    }

    @Override
    public List<String> missing(Header header, boolean hasDefaultOrganization) {
        List<SheetColumn> missing = new ArrayList<>();
        if (!hasDefaultOrganization && !header.has(VolunteerColumns.ORGANIZATION)) {
            missing.add(VolunteerColumns.ORGANIZATION);
        }
        Stream.of(VolunteerColumns.DAY, VolunteerColumns.CONTENT)
                .filter(column -> !header.has(column))
                .forEach(missing::add);
        if (!header.has(VolunteerColumns.MINUTES) && !header.has(VolunteerColumns.STARTS)) {
            missing.add(VolunteerColumns.MINUTES);
        }
        if (!header.has(VolunteerColumns.HEADCOUNT) && !header.has(VolunteerColumns.VOLUNTEER)) {
            missing.add(VolunteerColumns.HEADCOUNT);
        }
        return SheetColumn.titles(missing);
    }

    /** Volunteers whose numbers stand in a chunk, all at once. */
    @Override
    public void prepare(List<SourceRow> chunk, Header header, Lookups lookups) {
        lookups.volunteers(volunteers.byNumbers(chunk.stream()
                .map(row -> header.cell(row, VolunteerColumns.VOLUNTEER).plain())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet())));
    }

    @Override
    public @Nullable EnterVolunteerRecord content(RowReader row, boolean submit) {
        UUID organization = row.required(VolunteerColumns.ORGANIZATION, row.owner(VolunteerColumns.ORGANIZATION));
        LocalDate day = row.required(VolunteerColumns.DAY, row.day(VolunteerColumns.DAY));
        Instant starts = row.moment(VolunteerColumns.STARTS, day);
        Instant ends = ends(row, day, starts);
        Integer minutes = row.minutes(VolunteerColumns.MINUTES);
        if (starts == null || ends == null) {
            row.required(VolunteerColumns.MINUTES, minutes);
        }
        UUID volunteer = row.volunteer(VolunteerColumns.VOLUNTEER);
        Integer headcount = row.count(VolunteerColumns.HEADCOUNT, 1, MANY);
        if (volunteer == null) {
            requirePeople(row, headcount);
        }
        String content = row.required(VolunteerColumns.CONTENT, row.text(VolunteerColumns.CONTENT, LONGEST_CONTENT));
        if (organization == null || day == null || content == null) {
            return null;
        }
        EnterVolunteerRecord entered = new EnterVolunteerRecord(
                organization,
                row.id(VolunteerColumns.ACTIVITY),
                volunteer,
                volunteer == null ? headcount : null,
                day,
                starts,
                ends,
                minutes,
                content,
                row.text(VolunteerColumns.PLACE, LONGEST_PLACE),
                row.count(VolunteerColumns.BENEFICIARIES, 0, MOST_BENEFICIARIES),
                submit);
        row.compareSum(VolunteerColumns.TOTAL, (long) entered.served() * entered.people());
        return entered;
    }

    /** A number that is nobody's was noted already; then nobody has to count heads as well. */
    private static void requirePeople(RowReader row, @Nullable Integer headcount) {
        if (row.isBlank(VolunteerColumns.VOLUNTEER)) {
            row.required(VolunteerColumns.HEADCOUNT, headcount);
        }
    }

    /** A time alone that is before the start is one of the next day. */
    private static @Nullable Instant ends(RowReader row, @Nullable LocalDate day, @Nullable Instant starts) {
        Instant ends = row.moment(VolunteerColumns.ENDS, day);
        return ends != null
                        && starts != null
                        && day != null
                        && ends.isBefore(starts)
                        && BusinessClock.dayOf(ends).equals(day)
                ? ends.plus(1, ChronoUnit.DAYS)
                : ends;
    }

    @Override
    public UUID organization(EnterVolunteerRecord content) {
        return content.organizationId();
    }

    @Override
    public String canonical(EnterVolunteerRecord content) {
        return Fingerprint.text(
                content.organizationId(),
                content.activityId(),
                content.volunteerId(),
                content.headcount(),
                content.servedOn(),
                content.startsAt(),
                content.endsAt(),
                content.minutes(),
                Plain.of(content.content()),
                content.place() == null ? null : Plain.of(content.place()),
                content.beneficiaries());
    }

    @Override
    public List<BatchOutcome> take(List<BatchItem<EnterVolunteerRecord>> items, boolean validateOnly) {
        return records.take(items, validateOnly);
    }

    @Override
    public Map<UUID, Standing<EnterVolunteerRecord>> standing(Collection<UUID> ids) {
        return rows.byIds(ids).stream()
                .collect(Collectors.toMap(
                        VolunteerRecordRow::id, row -> new Standing<>(row.organizationId(), row::says)));
    }

    @Override
    public Map<Integer, List<Known>> alike(List<EnterVolunteerRecord> contents) {
        Map<List<Object>, List<Known>> there = rows
                .on(contents.stream()
                        .collect(Collectors.groupingBy(
                                EnterVolunteerRecord::organizationId,
                                Collectors.mapping(EnterVolunteerRecord::servedOn, Collectors.toSet()))))
                .stream()
                .filter(row -> row.status() != RecordStatus.VOIDED)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.organizationId(), row.servedOn(), row.minutes(), row.headcount()),
                        Collectors.mapping(VolunteerSheet::known, Collectors.toList())));
        return Alike.byPosition(
                contents,
                content -> List.of(content.organizationId(), content.servedOn(), content.served(), content.people()),
                there);
    }

    private static Known known(VolunteerRecordRow row) {
        return new Known(row.id(), row.organizationId(), row.externalId(), row.sourceSystem());
    }

    @Override
    public @Nullable SheetColumn column(String field) {
        return FIELDS.get(field);
    }

    @Override
    public Map<SheetColumn, List<String>> choices() {
        return Map.of();
    }

    /** The row of a record, in the order of the columns. */
    public List<@Nullable Object> row(VolunteerRecordRow record, Lookups lookups, String ownSource) {
        return Values.of(
                lookups.name(record.organizationId()),
                record.servedOn(),
                record.volunteerNumber(),
                record.volunteerId() == null ? record.headcount() : null,
                record.minutes(),
                (long) record.minutes() * record.headcount(),
                record.content(),
                record.place(),
                record.beneficiaries(),
                record.startsAt() == null ? null : MomentText.shown(record.startsAt()),
                record.endsAt() == null ? null : MomentText.shown(record.endsAt()),
                record.activityId(),
                Values.key(record.id(), record.externalId(), record.sourceSystem(), ownSource),
                record.status().chinese());
    }
}
