package cn.tongxin.shared.transaction;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.shared.problem.ProblemException;

import io.quarkus.arc.All;

/**
 * Work that may be refused after it changed something, within a unit that goes on all the same. No entity is known any more
 * after it, so that one that was read before must not be used again, and many in a row are not looked through each time.
 * Whatever else is thrown ends the whole unit. None begins within another.
 */
@ApplicationScoped
public class Trial {
    private static final String NAME = "trial";

    @Inject
    EntityManager database;

    @Inject
    @All
    List<UnitMemory> memories;

    /** Keeps what was done; a refusal leaves nothing of it. */
    public <T> T kept(Supplier<T> work) {
        List<Runnable> back = begin();
        try {
            T result = done(work);
            database.clear();
            return result;
        } catch (ProblemException refusal) {
            undo(back);
            throw refusal;
        }
    }

    /** Only tells what came of it; nothing stays in any case. */
    public <T> T undone(Supplier<T> work) {
        List<Runnable> back = begin();
        try {
            T result = done(work);
            undo(back);
            return result;
        } catch (ProblemException refusal) {
            undo(back);
            throw refusal;
        }
    }

    private List<Runnable> begin() {
        database.flush();
        run("savepoint " + NAME);
        return memories.stream().map(UnitMemory::mark).toList();
    }

    private <T> T done(Supplier<T> work) {
        T result = work.get();
        database.flush();
        return result;
    }

    /** Forgets first: a statement writes what still waits to be written. */
    private void undo(List<Runnable> back) {
        database.clear();
        run("rollback to savepoint " + NAME);
        back.forEach(Runnable::run);
    }

    private void run(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
