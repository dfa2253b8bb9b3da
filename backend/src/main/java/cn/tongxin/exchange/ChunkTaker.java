package cn.tongxin.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.CellProblem;
import cn.tongxin.exchange.format.ColumnUnit;
import cn.tongxin.exchange.format.CommonColumns;
import cn.tongxin.exchange.format.Header;
import cn.tongxin.exchange.format.Known;
import cn.tongxin.exchange.format.ReadRow;
import cn.tongxin.exchange.format.RowKind;
import cn.tongxin.exchange.format.SheetColumn;
import cn.tongxin.exchange.format.SheetFormat;
import cn.tongxin.exchange.format.SheetReading;
import cn.tongxin.exchange.format.Standing;
import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.problem.FieldError;
import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.Problems;
import cn.tongxin.shared.problem.Texts;

/**
 * Brings a chunk of rows to the ledger, or only asks what it would say of them, and puts the answers into words.
 * Nothing is asked row by row.
 */
@ApplicationScoped
class ChunkTaker {
    /** Warnings that ask whether an amount was meant in another unit. */
    private static final Set<String> ABOUT_UNITS = Set.of("amount-large", "amount-wan");

    @Inject
    Texts texts;

    /** How a chunk is taken. */
    record Manner(boolean validateOnly, Predicate<Known> ownRecord, IntPredicate leaveOut) {}

    /** What came of a chunk. */
    record Answer(Tally tally, List<Finding> findings) {}

    <C> Answer take(SheetReading<C> reading, List<KeyedRow<C>> chunk, Manner manner) {
        Answer answer = new Answer(new Tally(), new ArrayList<>());
        List<KeyedRow<C>> good = new ArrayList<>();
        for (KeyedRow<C> row : chunk) {
            if (row.row().kind() != RowKind.RECORD) {
                skip(row, answer);
            } else if (!row.isGood()) {
                refuse(row, answer);
            } else if (manner.leaveOut().test(row.row().number())) {
                answer.tally().repeat();
            } else {
                good.add(row);
            }
        }
        takeGood(reading, good, manner, answer);
        return answer;
    }

    private <C> void skip(KeyedRow<C> row, Answer answer) {
        answer.tally().skip();
        String key = "row." + row.row().kind().name().toLowerCase(Locale.ROOT);
        answer.findings().add(Finding.ofRow(row.row().number(), FindingKind.NOTE, texts.of(key)));
    }

    private <C> void refuse(KeyedRow<C> row, Answer answer) {
        answer.tally().row(BatchOutcome.Outcome.REJECTED);
        int number = row.row().number();
        for (CellProblem problem : row.row().problems()) {
            answer.findings().add(of(number, FindingKind.PROBLEM, problem));
        }
        if (row.problem() != null) {
            answer.findings()
                    .add(new Finding(
                            number,
                            FindingKind.PROBLEM,
                            CommonColumns.KEY.title(),
                            row.row().key(),
                            row.problem(),
                            null));
        }
    }

    private <C> void takeGood(SheetReading<C> reading, List<KeyedRow<C>> good, Manner manner, Answer answer) {
        List<KeyedRow<C>> others = withoutStanding(reading.format(), good, answer);
        if (others.isEmpty()) {
            return;
        }
        List<BatchOutcome> outcomes = reading.format()
                .take(
                        others.stream()
                                .map(row -> new BatchItem<>(
                                        row.goodKey(),
                                        row.row().entered(),
                                        row.row().key() != null))
                                .toList(),
                        manner.validateOnly());
        for (int i = 0; i < others.size(); i++) {
            tell(reading, others.get(i), outcomes.get(i), answer);
        }
        if (manner.validateOnly()) {
            noteRepeats(reading.format(), others, outcomes, manner, answer);
        }
    }

    /** A key that is a record's id means that record, which is so on sheets that we exported. */
    private <C> List<KeyedRow<C>> withoutStanding(SheetFormat<C> format, List<KeyedRow<C>> good, Answer answer) {
        Map<UUID, Standing<C>> standing = format.standing(good.stream()
                .flatMap(row -> Optional.ofNullable(uuid(row.goodKey())).stream())
                .collect(Collectors.toSet()));
        List<KeyedRow<C>> others = new ArrayList<>();
        for (KeyedRow<C> row : good) {
            UUID id = uuid(row.goodKey());
            Standing<C> found = id == null ? null : standing.get(id);
            C content = row.row().entered();
            if (found == null) {
                others.add(row);
            } else if (found.organizationId().equals(format.organization(content))
                    && found.says().test(content)) {
                answer.tally().row(BatchOutcome.Outcome.UNCHANGED);
            } else {
                refuse(new KeyedRow<>(row.row(), row.key(), texts.of("row.changed-here"), null), answer);
            }
        }
        return others;
    }

    private static @Nullable UUID uuid(String key) {
        try {
            return key.length() == 36 ? UUID.fromString(key) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private <C> void tell(SheetReading<C> reading, KeyedRow<C> keyed, BatchOutcome outcome, Answer answer) {
        ReadRow<C> row = keyed.row();
        answer.tally().row(outcome.outcome());
        if (keyed.twin() != null && outcome.outcome() == BatchOutcome.Outcome.CREATED) {
            answer.tally().warn();
            answer.findings().add(Finding.ofRow(row.number(), FindingKind.WARNING, texts.of("row.twin", keyed.twin())));
        }
        if (outcome.problem() != null) {
            Problem problem = Problems.body(outcome.problem(), texts.language(), "", "");
            List<FieldError> errors = problem.errors();
            if (errors == null) {
                answer.findings().add(Finding.ofRow(row.number(), FindingKind.PROBLEM, problem.detail()));
            } else {
                errors.forEach(error -> answer.findings()
                        .add(of(reading, row, FindingKind.PROBLEM, error.field(), String.valueOf(error.message()))));
            }
        }
        outcome.warnings().stream().filter(odd -> !odd.tellsOfLeavingOut()).forEach(odd -> {
            answer.tally().warn();
            answer.findings().add(of(reading, row, FindingKind.WARNING, odd.field(), message(reading, odd)));
        });
        if (outcome.outcome() != BatchOutcome.Outcome.REJECTED) {
            row.doubts().forEach(doubt -> {
                answer.tally().warn();
                answer.findings().add(of(row.number(), FindingKind.WARNING, doubt));
            });
        }
    }

    /** Who may have mistaken the unit has to know in which one the sheet was read. */
    private String message(SheetReading<?> reading, RecordWarning odd) {
        String field = odd.field();
        SheetColumn column = field == null ? null : reading.format().column(field);
        ColumnUnit unit = column == null || !ABOUT_UNITS.contains(odd.code())
                ? null
                : reading.header().units().get(column);
        return unit == null ? odd.message() : texts.of("row." + odd.code(), unit.name());
    }

    private Finding of(int row, FindingKind kind, CellProblem problem) {
        return new Finding(
                row,
                kind,
                problem.column(),
                problem.text(),
                texts.of(problem.key(), problem.arguments().toArray()),
                null);
    }

    private static <C> Finding of(
            SheetReading<C> reading, ReadRow<C> row, FindingKind kind, @Nullable String field, String message) {
        SheetColumn column = field == null ? null : reading.format().column(field);
        if (column == null) {
            return Finding.ofRow(row.number(), kind, message);
        }
        Header header = reading.header();
        return new Finding(
                row.number(),
                kind,
                header.name(column),
                header.cell(row.source(), column).plain(),
                message,
                null);
    }

    private <C> void noteRepeats(
            SheetFormat<C> format, List<KeyedRow<C>> rows, List<BatchOutcome> outcomes, Manner manner, Answer answer) {
        List<KeyedRow<C>> created = IntStream.range(0, rows.size())
                .filter(i -> outcomes.get(i).outcome() == BatchOutcome.Outcome.CREATED)
                .mapToObj(rows::get)
                .toList();
        if (created.isEmpty()) {
            return;
        }
        format.alike(created.stream().map(row -> row.row().entered()).toList())
                .forEach((position, known) -> known.stream()
                        .filter(manner.ownRecord().negate())
                        .findFirst()
                        .ifPresent(other -> {
                            answer.tally().likelyRepeat();
                            answer.findings()
                                    .add(new Finding(
                                            created.get(position).row().number(),
                                            FindingKind.REPEAT,
                                            null,
                                            null,
                                            texts.of("row.repeat"),
                                            other.id()));
                        }));
    }
}
