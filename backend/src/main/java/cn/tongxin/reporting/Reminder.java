package cn.tongxin.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.tongxin.alliance.AllianceSummary;

/** Writes the notice: 各单位：截至…，…工作情况尚未报送的单位有…. The words are Chinese in every language: it goes to units. */
final class Reminder {
    private Reminder() {}

    /**
     * The notice.
     *
     * @param month whose items are the silent ones
     * @param alliances in official order
     */
    static String text(ReportingView month, LocalDate today, List<AllianceSummary> alliances) {
        String opening = "各单位：\n截至" + day(today) + "，" + words(YearMonth.parse(month.month())) + "工作情况";
        List<UnitReport> silent = month.items();
        if (silent.isEmpty()) {
            return opening + (month.reported() + month.nothing() > 0 ? "已全部报送。" : "没有应报送的单位。");
        }
        Map<UUID, List<UnitReport>> byAlliance = silent.stream().collect(Collectors.groupingBy(UnitReport::allianceId));
        String lines = alliances.stream()
                .filter(alliance -> byAlliance.containsKey(alliance.id()))
                .map(alliance -> line(alliance.name(), byAlliance.getOrDefault(alliance.id(), List.of())))
                .collect(Collectors.joining("；\n", "", "。\n"));
        return opening + "尚未报送的单位有" + silent.size() + "家：\n" + lines + "请尽快录入本单位的活动、志愿服务和助农消费情况；确无情况的，请点“零报告”。";
    }

    private static String line(String alliance, List<UnitReport> silent) {
        String units = silent.stream().map(UnitReport::organizationName).collect(Collectors.joining("、"));
        return alliance + "（" + silent.size() + "家）：" + units;
    }

    private static String day(LocalDate day) {
        return words(YearMonth.from(day)) + day.getDayOfMonth() + "日";
    }

    private static String words(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
