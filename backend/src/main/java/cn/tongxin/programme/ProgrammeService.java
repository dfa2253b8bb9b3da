package cn.tongxin.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Yearly programmes. */
@ApplicationScoped
public class ProgrammeService {
    @Inject
    ProgrammeRepository programmes;

    @Inject
    MergePatch.Applier patches;

    public Page<ProgrammeView> list(ProgrammeFilter filter, PageQuery page) {
        return ProgrammeRepository.LIST.where(filter.condition()).page(programmes.getEntityManager(), page);
    }

    public ProgrammeView get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    public Optional<ProgrammeView> find(UUID id) {
        return ProgrammeRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(programmes.getEntityManager());
    }

    /** Published programmes, latest year first. */
    public List<ProgrammeView> published() {
        return ProgrammeRepository.LIST
                .where(Condition.of("r.status = :status", "status", ProgrammeStatus.PUBLISHED))
                .all(programmes.getEntityManager());
    }

    @UnitOfWork
    public ProgrammeView create(EnterProgramme content) {
        Programme programme = new Programme(content);
        requireFreeName(programme.id(), content);
        programmes.persist(programme);
        return get(programme.id());
    }

    @UnitOfWork
    public ProgrammeView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Programme programme = required(id, ifMatch);
        EnterProgramme content = patches.apply(patch, programme.content(), EnterProgramme.class);
        requireFreeName(id, content);
        programme.change(content);
        programmes.flush();
        return get(id);
    }

    @UnitOfWork
    public ProgrammeView publish(UUID id, @Nullable String ifMatch) {
        required(id, ifMatch).publish();
        programmes.flush();
        return get(id);
    }

    private void requireFreeName(UUID id, EnterProgramme content) {
        if (programmes.nameTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }

    private Programme required(UUID id, @Nullable String ifMatch) {
        Programme programme = programmes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, programme);
        return programme;
    }
}
