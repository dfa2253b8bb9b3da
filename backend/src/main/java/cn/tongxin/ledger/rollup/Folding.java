package cn.tongxin.ledger.rollup;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;

/** Keeps the number of deltas that readers have to add small. */
@ApplicationScoped
class Folding implements Recurring {
    @Inject
    Folder folder;

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (folder.fold()) {
            // A batch a time, until there is less than one.
        }
    }
}
