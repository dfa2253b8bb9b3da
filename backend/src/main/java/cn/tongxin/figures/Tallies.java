package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

/** Several figures of one feature. */
public record Tallies(List<Tally> all) {
    public static Tallies of(Tally... tallies) {
        return new Tallies(List.of(tallies));
    }

    public List<FigureRow> count(EntityManager database, FigureQuery query) {
        return all.stream()
                .filter(tally -> query.metrics().contains(tally.metric()))
                .flatMap(tally -> tally.count(database, query).stream())
                .toList();
    }

    public Optional<LocalDate> lastDay(EntityManager database, FigureQuery query) {
        return all.stream()
                .filter(tally -> query.metrics().contains(tally.metric()))
                .flatMap(tally -> tally.lastDay(database, query).stream())
                .max(Comparator.naturalOrder());
    }
}
