package cn.tongxin.story;

import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Work in the background, which a step may want not to begin: so that there is something to be cancelled. */
record Background(EntityManager database) {
    /** Work that is asked for meanwhile is due in years. */
    <T> T asleep(Supplier<T> asked) {
        run(
                "create trigger asleep before insert on scheduled_tasks for each row set new.execution_time = '2037-01-01'");
        try {
            return asked.get();
        } finally {
            run("drop trigger asleep");
        }
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
