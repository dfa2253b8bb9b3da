package cn.tongxin.feed.webhook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is entered and changed.
 *
 * @param organizationId whose changes are sent; one's own where absent
 * @param url https, port 443
 * @param lists only changes of these; of all where absent
 * @param active false: nothing is sent until it is true again, then everything from where it stopped
 */
public record EnterWebhook(
        @Nullable UUID organizationId,
        @NotBlank @Size(max = 1000) String url,
        @Size(min = 1, max = 200) @Nullable String description,
        @Size(min = 1, max = 50) @Nullable List<@NotNull @Size(max = 40) String> lists,
        @Nullable Boolean active) {
    boolean isOn() {
        return !Boolean.FALSE.equals(active);
    }

    /** Alphabetical and each once, as it is kept; empty: all. */
    Set<String> chosen() {
        return lists == null ? Set.of() : new TreeSet<>(lists);
    }
}
