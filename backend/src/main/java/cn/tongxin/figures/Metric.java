package cn.tongxin.figures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import cn.tongxin.shared.Labelled;

/** What is counted. All but stocks are cut by the business day of the record. */
public enum Metric implements Labelled {
    JOINT_THEME_DAYS(
            Unit.SESSION,
            false,
            "联合主题党日",
            "joint theme days",
            "activities?status=APPROVED&involvement=ORGANIZER&category=JOINT_THEME_DAY"),
    ACTIVITIES(Unit.SESSION, false, "活动", "activities", "activities?status=APPROVED&involvement=ORGANIZER"),
    VOLUNTEER_ACTIVITIES(
            Unit.TIME,
            false,
            "志愿服务活动",
            "volunteer-service activities",
            "activities?status=APPROVED&involvement=ORGANIZER&category=VOLUNTEER_SERVICE"),
    VOLUNTEER_MINUTES(Unit.MINUTE, false, "志愿服务时长", "volunteer time", "volunteer-records?status=APPROVED"),
    VOLUNTEER_TURNS(Unit.PERSON_TIME, false, "志愿服务人次", "volunteer turns", "volunteer-records?status=APPROVED"),
    VOLUNTEERS(Unit.PERSON, false, "实名志愿者", "named volunteers", "volunteer-records?status=APPROVED&named=true"),
    BENEFICIARIES(
            Unit.PERSON_TIME,
            false,
            "服务群众",
            "people served",
            "activities?status=APPROVED&involvement=ORGANIZER&beneficiaries=true"),
    CONSUMPTION_FEN(Unit.FEN, false, "助农消费", "farm-support purchases", "consumption-records?status=APPROVED"),
    APPEALS_REGISTERED(Unit.CASE, false, "登记诉求", "appeals registered", "appeals?day=REGISTERED&involvement=HANDLER"),
    APPEALS_CLEARED(Unit.CASE, false, "解决诉求", "appeals cleared", "appeals?day=CLEARED&involvement=HANDLER"),
    PAIRINGS(Unit.PAIR, true, "结对", "pairings", "pairings?active=true"),
    PROJECTS(Unit.PROJECT, true, "领办项目", "projects", "projects?active=true"),
    PROJECTS_COMPLETED(Unit.PROJECT, false, "完成项目", "projects completed", "projects?status=COMPLETED");

    private static final Set<Metric> OF_PROGRAMME = EnumSet.of(PAIRINGS, PROJECTS, PROJECTS_COMPLETED);

    private final Unit unit;
    private final boolean stock;
    private final String chinese;
    private final String english;
    private final String records;

    Metric(Unit unit, boolean stock, String chinese, String english, String records) {
        this.unit = unit;
        this.stock = stock;
        this.chinese = chinese;
        this.english = english;
        this.records = "/api/v1/" + records;
    }

    /** The list of what is counted, to be narrowed to period and group. */
    String records() {
        return records;
    }

    /** Counts what belongs to the programme asked for, and not what merely fell into its time. */
    boolean isOfProgramme() {
        return OF_PROGRAMME.contains(this);
    }

    /** The parameters of the list that cut it to a period. */
    Period period() {
        return this == PROJECTS_COMPLETED ? new Period("completedFrom", "completedTo") : new Period("from", "to");
    }

    record Period(String from, String to) {}

    public Unit unit() {
        return unit;
    }

    /** A stock is what stands on a day ({@code asOf}); it has no months. */
    public boolean isStock() {
        return stock;
    }

    /** Persons count once, in however many groups they are found; all else adds up to the whole. */
    boolean addsUp() {
        return unit != Unit.PERSON;
    }

    /** Stocks have no months, and only purchases have channels. */
    boolean hasGroups(@Nullable Grouping grouping) {
        return switch (grouping) {
            case MONTH -> !stock;
            case CHANNEL -> this == CONSUMPTION_FEN;
            case null, default -> true;
        };
    }

    /** A second list where a figure comes from two kinds of records, to be narrowed as the first. */
    Optional<String> alsoRecords() {
        return this == BENEFICIARIES
                ? Optional.of("/api/v1/volunteer-records?status=APPROVED&standalone=true&beneficiaries=true")
                : Optional.empty();
    }

    /** The code in the API, {@code volunteer_minutes}. */
    @Override
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
