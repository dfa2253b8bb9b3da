package cn.tongxin.exchange.format;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Values of one exported row. */
final class Values {
    private Values() {}

    /** As a list that may hold nothing in places. */
    static List<@Nullable Object> of(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** Under this key an upload by the same source means the same record: its own key there, else its id. */
    static String key(UUID id, @Nullable String externalId, @Nullable String sourceSystem, String ownSource) {
        return externalId != null && ownSource.equals(sourceSystem) ? externalId : id.toString();
    }
}
