package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.FigureQuery;
import cn.tongxin.figures.FigureRow;
import cn.tongxin.figures.FigureSource;
import cn.tongxin.figures.Grouping;
import cn.tongxin.figures.Metric;
import cn.tongxin.shared.page.Condition;

/** Pairings are a stock: what holds on a day, not what happened in a period. */
@ApplicationScoped
class PairingFigures implements FigureSource {
    @Inject
    EntityManager database;

    @Override
    public List<FigureRow> count(FigureQuery asked) {
        if (!asked.metrics().contains(Metric.PAIRINGS)) {
            return List.of();
        }
        String group = group(asked.groupBy());
        Condition where = where(asked);
        SelectionQuery<Tuple> query = database.unwrap(Session.class)
                .createSelectionQuery(
                        "select " + (group == null ? "'' as g" : group + " as g")
                                + ", count(r.id) as v from Pairing r join Programme pr on pr.id = r.programmeId"
                                + " left join AllianceMember am on am.programmeId = :programme"
                                + " and am.organizationId = r.supporterId and :asOf between am.fromDay and am.toDay"
                                + " where " + where.hql() + (group == null ? "" : " group by " + group),
                        Tuple.class);
        query.setParameter("programme", asked.programmeId()).setParameter("asOf", asked.asOf());
        where.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> FigureRow.of(
                        Metric.PAIRINGS,
                        asked.groupBy(),
                        group == null ? null : row.get("g"),
                        row.get("v", Long.class)))
                .toList();
    }

    /** A stock makes no day a business day. */
    @Override
    public Optional<LocalDate> lastDay(FigureQuery query) {
        return Optional.empty();
    }

    private static Condition where(FigureQuery asked) {
        UUID alliance = asked.allianceId();
        return Condition.all(
                PairingRepository.activeOn(asked.asOf()),
                Condition.of("r.programmeId = :programme", "programme", asked.programmeId()),
                PairingRepository.visible(asked.scope()),
                Condition.ifAsked("r.supporterId = :organization", "organization", asked.organizationId()),
                PairingRepository.ofAlliance(alliance == null ? null : alliance.toString(), null, asked.asOf()));
    }

    private static @Nullable String group(@Nullable Grouping grouping) {
        return switch (grouping) {
            case null -> null;
            case ALLIANCE -> "case when r.supporterType = ALLIANCE then r.supporterId else am.allianceId end";
            case ORGANIZATION -> "r.supporterId";
            case MONTH, CHANNEL -> throw new IllegalStateException("stocks have neither months nor channels");
        };
    }
}
