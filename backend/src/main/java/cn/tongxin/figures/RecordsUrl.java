package cn.tongxin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;

/** The address of the list that holds exactly what a figure counted: same period, same group, same filters. */
final class RecordsUrl {
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Metric metric;

    private RecordsUrl(Metric metric) {
        this.metric = metric;
    }

    static String of(FigureRow row, FigureQuery query) {
        return row.metric().records() + "&" + narrowed(row, query);
    }

    static String ofOpening(FigureRow row, FigureQuery query) {
        FigureQuery asked = query.groupBy() == Grouping.CHANNEL ? query.ungrouped() : query;
        return "/api/v1/opening-entries?status=APPROVED&metric=" + row.metric().code() + "&" + narrowed(row, asked);
    }

    /** The list of the other records that were counted, where a figure comes from two kinds. */
    static @Nullable String also(FigureRow row, FigureQuery query) {
        return row.metric()
                .alsoRecords()
                .map(list -> list + "&" + narrowed(row, query))
                .orElse(null);
    }

    private static String narrowed(FigureRow row, FigureQuery query) {
        RecordsUrl url = new RecordsUrl(row.metric());
        if (row.metric().isStock()) {
            url.add("asOf", query.asOf());
        } else {
            url.period(query.from(), query.to());
        }
        url.add("programme", row.metric().isOfProgramme() ? query.programmeId() : null);
        url.add("organization", query.organizationId());
        url.add("alliance", query.allianceId());
        url.group(row.group(), query);
        return url.parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    private void group(@Nullable String group, FigureQuery query) {
        switch (query.groupBy()) {
            case null -> {}
            case ORGANIZATION -> add("organization", group == null ? Membership.NONE : group);
            case CHANNEL -> add(group == null ? "channels" : "channel", group == null ? Membership.NONE : group);
            case MONTH -> month(YearMonth.parse(String.valueOf(group)), query);
            case ALLIANCE -> {
                add("alliance", group == null ? Membership.NONE : group);
                add("programme", group == null ? query.programmeId() : null);
            }
        }
    }

    private void month(YearMonth month, FigureQuery query) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        period(first.isBefore(query.from()) ? query.from() : first, last.isAfter(query.to()) ? query.to() : last);
    }

    private void period(LocalDate from, LocalDate to) {
        add(metric.period().from(), from);
        add(metric.period().to(), to);
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
