package cn.tongxin.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AllianceSummary;
import cn.tongxin.figures.FigureFilter;
import cn.tongxin.figures.FigureService;
import cn.tongxin.figures.FigureView;
import cn.tongxin.figures.FiguresView;
import cn.tongxin.figures.Metric;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Briefings: drafts whose figures are counted when they are read. */
@ApplicationScoped
public class BriefingService {
    @Inject
    BriefingRepository briefings;

    @Inject
    FigureService figures;

    @Inject
    AllianceService alliances;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    public Page<BriefingSummary> list(BriefingFilter filter, PageQuery page) {
        return BriefingRepository.LIST
                .where(filter.condition(), BriefingRepository.visible(scope.get(), user))
                .page(briefings.getEntityManager(), page);
    }

    public BriefingView get(UUID id) {
        return BriefingRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), BriefingRepository.visible(scope.get(), user))
                .first(briefings.getEntityManager())
                .map(this::written)
                .orElseThrow(ProblemException::notFound);
    }

    @UnitOfWork
    public BriefingView write(WriteBriefing content) {
        requireWriter();
        new FieldChecks()
                .refuseIf(content.allianceId() == null && !user.is(Roles.COMMITTEE), "allianceId", "required")
                .refuseIf(content.to().isBefore(content.from()), "to", "before-start")
                .refuseIf(!mayWriteFor(content.allianceId()), "allianceId", "unknown-reference")
                .refuseIf(!figures.isCovered(content.to()), "to", "no-programme")
                .done();
        UUID programme = counted(content.from(), content.to(), null, content.allianceId())
                .programmeId();
        Briefing briefing = new Briefing(
                content,
                title(content),
                programme,
                user.id(),
                user.organizationId().orElse(null));
        briefings.persistAndFlush(briefing);
        return get(briefing.id());
    }

    /** Whoever sees a draft may throw it away; the auditor's role does not come here. */
    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        boolean visible = BriefingRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), BriefingRepository.visible(scope.get(), user))
                .first(briefings.getEntityManager())
                .isPresent();
        if (!visible) {
            throw ProblemException.notFound();
        }
        Briefing briefing = briefings.findById(id);
        Versions.require(ifMatch, briefing);
        briefings.delete(briefing);
    }

    private void requireWriter() {
        if (!user.is(Roles.COMMITTEE) && led().isEmpty()) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    /** The committee writes for the city or any alliance, a lead for its own. */
    private boolean mayWriteFor(@Nullable UUID alliance) {
        return alliance == null
                || (user.is(Roles.COMMITTEE)
                        ? alliances.year(alliance).isPresent()
                        : led().stream().anyMatch(own -> own.id().equals(alliance)));
    }

    private List<AllianceSummary> led() {
        return alliances.ledBy(scope.get().own(), clock.today());
    }

    private BriefingView written(BriefingSummary row) {
        FiguresView counted = counted(row.from(), row.to(), row.programmeId(), row.allianceId());
        Map<Metric, FigureView> byMetric =
                counted.figures().stream().collect(Collectors.toMap(FigureView::metric, Function.identity()));
        String who = row.allianceName() == null ? "" : row.allianceName();
        return new BriefingView(
                row.id(),
                row.etag(),
                row.title(),
                row.programmeId(),
                row.allianceId(),
                row.allianceName(),
                row.from(),
                row.to(),
                row.createdAt(),
                counted.countedAt(),
                Composer.paragraphs(who, row.to(), byMetric));
    }

    private FiguresView counted(LocalDate from, LocalDate to, @Nullable UUID programme, @Nullable UUID alliance) {
        String metrics = Composer.FIGURES.stream().map(Metric::code).collect(Collectors.joining(","));
        return figures.figures(new FigureFilter(metrics, from, to, to, null, programme, alliance, null));
    }

    private String title(WriteBriefing content) {
        if (content.title() != null) {
            return content.title();
        }
        String who = content.allianceId() == null
                ? ""
                : alliances.get(content.allianceId()).name();
        return who + content.to().getYear() + "年结对共建工作情况汇报（截至" + Composer.day(content.to()) + "）";
    }
}
