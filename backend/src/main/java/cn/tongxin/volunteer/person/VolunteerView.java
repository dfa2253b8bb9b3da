package cn.tongxin.volunteer.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Naming;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.Days;

/**
 * A volunteer as it is read.
 *
 * @param number a random code once it was anonymized
 * @param name first sign and stars for everybody but the own unit; absent once it was taken away
 * @param nameMasked whether the name is shown in part only
 * @param retiredOn last day of service; absent while it lasts
 */
public record VolunteerView(
        UUID id,
        String etag,
        String number,
        @Nullable String name,
        Boolean nameMasked,
        UUID organizationId,
        String organizationName,
        @Nullable LocalDate retiredOn,
        Instant updatedAt)
        implements Row, Naming {
    /** The columns of a query, one to one. */
    public VolunteerView(
            UUID id,
            String etag,
            String number,
            @Nullable String name,
            UUID organizationId,
            String organizationName,
            LocalDate toDay,
            Instant updatedAt) {
        this(id, etag, number, name, false, organizationId, organizationName, Days.shown(toDay), updatedAt);
    }

    /** The number is taken away with the name. */
    @Override
    public boolean namesSomebody() {
        return true;
    }

    VolunteerView masked() {
        return new VolunteerView(
                id,
                etag,
                number,
                name == null ? null : ShownName.masked(name),
                name != null,
                organizationId,
                organizationName,
                retiredOn,
                updatedAt);
    }
}
