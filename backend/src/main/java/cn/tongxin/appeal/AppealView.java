package cn.tongxin.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * An appeal as it is read.
 *
 * @param number 挂号, per year, never reused
 * @param handlers who handles it, exactly one of them responsible; empty until it is assigned
 */
public record AppealView(
        UUID id,
        String etag,
        String number,
        String title,
        String content,
        AppealCategory category,
        UUID raisedById,
        String raisedByName,
        List<Handler> handlers,
        LocalDate registeredOn,
        @Nullable LocalDate clearedOn,
        @Nullable LocalDate dueOn,
        @Nullable String result,
        @Nullable Rating rating,
        @Nullable String ratingComment,
        Boolean reopened,
        @Nullable String externalId,
        AppealStatus status,
        Instant updatedAt)
        implements Row {
    /** The columns of a query, one to one. */
    public AppealView(
            UUID id,
            String etag,
            String number,
            String title,
            String content,
            AppealCategory category,
            UUID raisedById,
            String raisedByName,
            @Nullable UUID handlerId,
            @Nullable String handlerName,
            LocalDate registeredOn,
            @Nullable LocalDate clearedOn,
            @Nullable LocalDate dueOn,
            @Nullable String result,
            @Nullable Rating rating,
            @Nullable String ratingComment,
            Boolean reopened,
            @Nullable String externalId,
            AppealStatus status,
            Instant updatedAt) {
        this(
                id,
                etag,
                number,
                title,
                content,
                category,
                raisedById,
                raisedByName,
                handlerId == null ? List.of() : List.of(new Handler(handlerId, String.valueOf(handlerName), true)),
                registeredOn,
                clearedOn,
                dueOn,
                result,
                rating,
                ratingComment,
                reopened,
                externalId,
                status,
                updatedAt);
    }

    /** Who handles an appeal. */
    public record Handler(UUID organizationId, String organizationName, boolean responsible) {}
}
