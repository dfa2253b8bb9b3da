package cn.tongxin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AllianceSummary;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.arc.All;

/** Every figure there is, counted from approved records within the caller's scope. */
@ApplicationScoped
public class FigureService {
    @Inject
    @All
    List<FigureSource> sources;

    @Inject
    @All
    List<GroupNames> groupNames;

    @Inject
    FigureQueries queries;

    @Inject
    CountedBefore before;

    @Inject
    ProgrammeService programmes;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    public FiguresView figures(FigureFilter filter) {
        CountedBefore.Question question =
                new CountedBefore.Question(filter, scope.get(), programmes.seesDrafts(), clock.today());
        return before.answer(question, () -> counted(filter));
    }

    private FiguresView counted(FigureFilter filter) {
        FigureQuery query = queries.of(filter);
        List<FigureRow> rows =
                new ArrayList<>(FigureRow.added(sources.stream().flatMap(source -> source.count(query).stream())));
        Map<String, String> names = names(query, rows.stream().map(FigureRow::group));
        addEmptyGroups(rows, query, names);
        List<FigureView> figures = rows.stream()
                .sorted(order(names.keySet()))
                .map(row -> view(row, query, names))
                .toList();
        return new FiguresView(query.from(), query.to(), query.asOf(), query.programmeId(), clock.now(), figures);
    }

    /** Whether a programme is published that figures up to that day can follow. */
    public boolean isCovered(LocalDate to) {
        return programmes.published().stream().anyMatch(programme -> programme.year() <= to.getYear());
    }

    /** The latest programme with approved records; without any, the latest one at all. */
    public PeriodView latestPeriod() {
        List<ProgrammeSummary> published = programmes.published();
        return published.stream()
                .flatMap(programme -> lastDay(programme).map(day -> period(programme, day)).stream())
                .findFirst()
                .or(() -> published.stream().findFirst().map(programme -> period(programme, yearEnd(programme))))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<LocalDate> lastDay(ProgrammeSummary programme) {
        FigureQuery whole = new FigureQuery(
                EnumSet.allOf(Metric.class),
                LocalDate.of(programme.year(), 1, 1),
                yearEnd(programme),
                yearEnd(programme),
                null,
                programme.id(),
                null,
                null,
                scope.get());
        return sources.stream()
                .flatMap(source -> source.lastDay(whole).stream())
                .max(Comparator.naturalOrder());
    }

    private static PeriodView period(ProgrammeSummary programme, LocalDate to) {
        return new PeriodView(programme.id(), programme.name(), LocalDate.of(programme.year(), 1, 1), to);
    }

    private static LocalDate yearEnd(ProgrammeSummary programme) {
        return LocalDate.of(programme.year(), 12, 31);
    }

    private FigureView view(FigureRow row, FigureQuery query, Map<String, String> names) {
        String name = row.group() == null ? null : names.get(row.group());
        boolean opened = row.opening() != 0;
        return new FigureView(
                row.metric(),
                row.value(),
                row.metric().unit(),
                row.group(),
                name,
                RecordsUrl.of(row, query),
                RecordsUrl.also(row, query),
                opened ? row.opening() : null,
                opened ? RecordsUrl.ofOpening(row, query) : null);
    }

    /** What the groups are called, in their order. */
    Map<String, String> names(FigureQuery query, Stream<@Nullable String> groups) {
        return switch (query.groupBy()) {
            case null -> Map.of();
            case ORGANIZATION -> organizationNames(query, groups);
            case ALLIANCE ->
                alliances.of(query.programmeId()).stream()
                        .collect(Collectors.toMap(
                                alliance -> alliance.id().toString(),
                                AllianceSummary::name,
                                (one, other) -> one,
                                LinkedHashMap::new));
            case MONTH -> months(query);
            case CHANNEL ->
                groupNames.stream()
                        .filter(known -> known.grouping() == query.groupBy())
                        .findFirst()
                        .map(GroupNames::names)
                        .orElseThrow();
        };
    }

    private Map<String, String> organizationNames(FigureQuery query, Stream<@Nullable String> groups) {
        List<UUID> ids = groups.flatMap(Stream::ofNullable)
                .distinct()
                .map(UUID::fromString)
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        // An alliance may be the supporter of a pairing.
        alliances
                .of(query.programmeId())
                .forEach(alliance -> names.put(alliance.id().toString(), alliance.name()));
        organizations.shortNames(ids, query.to()).forEach((id, name) -> names.put(id.toString(), name));
        return names;
    }

    private static Map<String, String> months(FigureQuery query) {
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month = YearMonth.from(query.from());
                !month.isAfter(YearMonth.from(query.to()));
                month = month.plusMonths(1)) {
            months.put(month.toString(), month.getYear() + "年" + month.getMonthValue() + "月");
        }
        return months;
    }

    /** A league table shows its zeros; but a zero is told only to those who would see what is not there. */
    private static void addEmptyGroups(List<FigureRow> rows, FigureQuery query, Map<String, String> names) {
        if (query.allianceId() != null && query.groupBy() == Grouping.ALLIANCE) {
            names.keySet().retainAll(Set.of(query.allianceId().toString()));
        }
        boolean zerosAreKnown =
                query.groupBy() == Grouping.MONTH || query.scope().everything();
        if (!zerosAreKnown || query.groupBy() == Grouping.ORGANIZATION || query.groupBy() == Grouping.CHANNEL) {
            return;
        }
        Map<Metric, Set<String>> counted = rows.stream()
                .filter(row -> row.group() != null)
                .collect(Collectors.groupingBy(
                        FigureRow::metric, Collectors.mapping(FigureRow::group, Collectors.toSet())));
        for (Metric metric : query.metrics()) {
            names.keySet().stream()
                    .filter(group -> !counted.getOrDefault(metric, Set.of()).contains(group))
                    .forEach(group -> rows.add(new FigureRow(metric, group, 0)));
            boolean outsideCounts = query.groupBy() == Grouping.ALLIANCE && query.allianceId() == null;
            if (outsideCounts && rows.stream().noneMatch(row -> row.metric() == metric && row.group() == null)) {
                rows.add(new FigureRow(metric, null, 0));
            }
        }
    }

    /** The official one, whatever the values are: a figure ranks nobody. */
    private static Comparator<FigureRow> order(Collection<String> groups) {
        Map<String, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group, places.size()));
        return Comparator.comparing(FigureRow::metric)
                .thenComparing(row -> places.getOrDefault(String.valueOf(row.group()), Integer.MAX_VALUE));
    }
}
