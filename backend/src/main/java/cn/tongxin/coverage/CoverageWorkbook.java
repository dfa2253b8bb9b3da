package cn.tongxin.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The coverage as a workbook: a matrix, both sides, and what is missing. */
public final class CoverageWorkbook {
    private static final String MARK = "●";
    private static final int NAME_WIDTH = 28;
    private static final int WIDE = 60;

    private final CoverageView coverage;

    CoverageWorkbook(CoverageView coverage) {
        this.coverage = coverage;
    }

    String name() {
        return coverage.kind() + "覆盖情况（截至" + coverage.asOf() + "）.xlsx";
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            matrix(book.newWorksheet("覆盖矩阵"));
            beneficiaries(book.newWorksheet("按受助方"));
            supporters(book.newWorksheet("按帮扶方"));
            gaps(book.newWorksheet("缺口清单"));
        }
    }

    private void matrix(Worksheet sheet) {
        List<SupporterCoverage> supporters = coverage.supporters();
        List<String> head = new ArrayList<>(List.of("受助方", "帮扶方数"));
        supporters.forEach(supporter -> head.add(supporter.name()));
        head(sheet, head);
        Map<UUID, Integer> columns = new HashMap<>();
        supporters.forEach(supporter -> columns.put(supporter.supporterId(), columns.size() + 2));
        int row = 1;
        for (BeneficiaryCoverage beneficiary : coverage.beneficiaries()) {
            row(sheet, row, beneficiary.name(), beneficiary.supporters().size());
            for (BeneficiaryCoverage.Supported by : beneficiary.supporters()) {
                sheet.value(row, Objects.requireNonNull(columns.get(by.supporterId())), MARK);
            }
            row++;
        }
        sheet.freezePane(2, 1);
    }

    private void beneficiaries(Worksheet sheet) {
        head(sheet, List.of("受助方", "种类", "所属", "帮扶方数", "方案要求", "状态", "帮扶方"));
        sheet.width(6, WIDE);
        int row = 1;
        for (BeneficiaryCoverage each : coverage.beneficiaries()) {
            String parent = each.parentName();
            row(
                    sheet,
                    row++,
                    each.name(),
                    each.organizationKind().chinese(),
                    parent == null ? "" : parent,
                    each.supporters().size(),
                    each.needed(),
                    each.status().chinese(),
                    each.supporters().stream()
                            .map(BeneficiaryCoverage.Supported::supporterName)
                            .collect(Collectors.joining("、")));
        }
    }

    private void supporters(Worksheet sheet) {
        head(sheet, List.of("帮扶方", "类型", "受助方数", "方案要求", "项目数", "项目要求", "状态", "受助方"));
        sheet.width(7, WIDE);
        Map<UUID, List<String>> supported = new HashMap<>();
        coverage.beneficiaries()
                .forEach(beneficiary -> beneficiary
                        .supporters()
                        .forEach(by -> supported
                                .computeIfAbsent(by.supporterId(), key -> new ArrayList<>())
                                .add(beneficiary.name())));
        int row = 1;
        for (SupporterCoverage each : coverage.supporters()) {
            row(
                    sheet,
                    row++,
                    each.name(),
                    each.supporterType().chinese(),
                    each.beneficiaries(),
                    coverage.beneficiariesPerSupporter().words(),
                    each.projects(),
                    each.projectsNeeded(),
                    each.status().chinese(),
                    String.join("、", supported.getOrDefault(each.supporterId(), List.of())));
        }
    }

    private void gaps(Worksheet sheet) {
        head(sheet, List.of("规则", "类型", "名称", "缺口"));
        sheet.width(2, NAME_WIDTH);
        sheet.width(3, WIDE);
        int row = 1;
        for (CoverageGap gap : coverage.gaps()) {
            row(sheet, row++, gap.rule(), gap.subjectType().chinese(), gap.name(), gap.message());
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        row(sheet, 0, titles.toArray());
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        sheet.width(0, NAME_WIDTH);
        sheet.freezePane(1, 1);
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, values[column].toString());
            }
        }
    }
}
