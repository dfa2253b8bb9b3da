package cn.tongxin.demo.city;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An appeal and how far it got.
 *
 * @param handler empty while nobody was assigned
 * @param reopened the caller was not satisfied the first time
 * @param clearedOn absent unless cleared
 */
public record Appeal(
        String externalId,
        String title,
        String content,
        String category,
        String raisedBy,
        LocalDate registeredOn,
        LocalDate dueOn,
        String handler,
        String result,
        String rating,
        boolean reopened,
        @Nullable LocalDate clearedOn,
        Stage stage) {
    /** As in the API, in their order. */
    public enum Stage {
        REGISTERED,
        ASSIGNED,
        RESOLVED,
        CONFIRMED,
        CLEARED
    }

    public boolean reaches(Stage asked) {
        return stage.compareTo(asked) >= 0;
    }
}
