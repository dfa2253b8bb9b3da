package cn.tongxin.shared.change;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A list whose changes are told: it alone knows who may read its rows. Every list named in {@code @Told} has one. */
public interface ToldList {
    /** As in {@code @Told} and in its address. */
    String name();

    /** Those of these rows that the caller may read, by exactly what the list itself would show. */
    List<ChangedThing> readable(Collection<UUID> ids);

    /** Whether a row that is gone, or is another's now, was one of the caller's; those who see everything are not asked. */
    default boolean saw(Whose gone) {
        return false;
    }
}
