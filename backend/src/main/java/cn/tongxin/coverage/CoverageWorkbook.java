package cn.tongxin.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.workbook.Column;
import cn.tongxin.shared.workbook.TableSheet;

/** The coverage as a workbook: a matrix, both sides, and what is missing. */
public final class CoverageWorkbook {
    private static final String MARK = "●";

    private final CoverageView coverage;

    CoverageWorkbook(CoverageView coverage) {
        this.coverage = coverage;
    }

    String name() {
        return coverage.kind() + "覆盖情况（截至" + coverage.asOf() + "）.xlsx";
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            matrix(book);
            beneficiaries(book);
            supporters(book);
            gaps(book);
        }
    }

    private TableSheet sheet(Workbook book, String name, Column... columns) {
        return sheet(book, name, List.of(columns));
    }

    private TableSheet sheet(Workbook book, String name, List<Column> columns) {
        String title = coverage.kind() + "覆盖情况：" + name;
        return new TableSheet(book, name, List.of(title, "截至 " + Days.inWords(coverage.asOf())), columns);
    }

    private void matrix(Workbook book) {
        List<SupporterCoverage> supporters = coverage.supporters();
        List<Column> columns = new ArrayList<>(List.of(Column.name("受助方"), Column.of("帮扶方数")));
        supporters.forEach(supporter -> columns.add(Column.of(supporter.name())));
        TableSheet sheet = sheet(book, "覆盖矩阵", columns);
        for (BeneficiaryCoverage beneficiary : coverage.beneficiaries()) {
            Set<UUID> by = beneficiary.supporters().stream()
                    .map(BeneficiaryCoverage.Supported::supporterId)
                    .collect(Collectors.toSet());
            List<@Nullable Object> row = new ArrayList<>(List.of(beneficiary.name(), by.size()));
            supporters.forEach(supporter -> row.add(by.contains(supporter.supporterId()) ? MARK : null));
            sheet.row(row);
        }
    }

    private void beneficiaries(Workbook book) {
        TableSheet sheet = sheet(
                book,
                "按受助方",
                Column.name("受助方"),
                Column.of("种类"),
                Column.of("所属"),
                Column.of("帮扶方数"),
                Column.of("方案要求"),
                Column.of("状态"),
                Column.sentence("帮扶方"));
        for (BeneficiaryCoverage each : coverage.beneficiaries()) {
            sheet.row(Arrays.asList(
                    each.name(),
                    each.organizationKind().chinese(),
                    each.parentName(),
                    each.supporters().size(),
                    each.needed(),
                    each.status().chinese(),
                    each.supporters().stream()
                            .map(BeneficiaryCoverage.Supported::supporterName)
                            .collect(Collectors.joining("、"))));
        }
    }

    private void supporters(Workbook book) {
        TableSheet sheet = sheet(
                book,
                "按帮扶方",
                Column.name("帮扶方"),
                Column.of("类型"),
                Column.of("受助方数"),
                Column.of("方案要求"),
                Column.of("项目数"),
                Column.of("项目要求"),
                Column.of("状态"),
                Column.sentence("受助方"));
        Map<UUID, List<String>> supported = new HashMap<>();
        coverage.beneficiaries()
                .forEach(beneficiary -> beneficiary
                        .supporters()
                        .forEach(by -> supported
                                .computeIfAbsent(by.supporterId(), key -> new ArrayList<>())
                                .add(beneficiary.name())));
        for (SupporterCoverage each : coverage.supporters()) {
            sheet.row(List.of(
                    each.name(),
                    each.supporterType().chinese(),
                    each.beneficiaries(),
                    coverage.beneficiariesPerSupporter().words(),
                    each.projects(),
                    each.projectsNeeded(),
                    each.status().chinese(),
                    String.join("、", supported.getOrDefault(each.supporterId(), List.of()))));
        }
    }

    private void gaps(Workbook book) {
        TableSheet sheet =
                sheet(book, "缺口清单", Column.of("规则"), Column.of("类型"), Column.name("名称"), Column.sentence("缺口"));
        for (CoverageGap gap : coverage.gaps()) {
            sheet.row(List.of(gap.rule(), gap.subjectType().chinese(), gap.name(), gap.message()));
        }
    }
}
