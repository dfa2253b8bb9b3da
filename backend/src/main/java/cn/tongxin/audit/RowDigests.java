package cn.tongxin.audit;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.chain.Digests;

/**
 * Digest of a row's own columns, its version among them. Keyed: else whoever reads the trail could try out which name a
 * volunteer had before he was made anonymous. What hangs on a row (participants, lines, milestones) is not read for it;
 * it moves the row's version.
 */
@ApplicationScoped
class RowDigests {
    private static final int USUAL = 1024;

    @Inject
    Digests digests;

    String of(EntityPersister shape, Object[] state) {
        StringBuilder text = new StringBuilder(USUAL);
        write(shape.getPropertyNames(), shape.getPropertyTypes(), state, text);
        return digests.ofRow(text.toString());
    }

    private static void write(String[] names, Type[] types, Object[] values, StringBuilder text) {
        for (int i = 0; i < names.length; i++) {
            if (!types[i].isCollectionType()) {
                write(names[i], types[i], values[i], text);
            }
        }
    }

    private static void write(String name, Type type, @Nullable Object value, StringBuilder text) {
        text.append(name);
        if (value == null) {
            text.append('\n');
        } else if (type instanceof CompositeType parts) {
            text.append("{\n");
            write(parts.getPropertyNames(), parts.getSubtypes(), parts.getPropertyValues(value), text);
            text.append("}\n");
        } else {
            String written = value instanceof Enum<?> word ? word.name() : Objects.toString(value);
            text.append('=')
                    .append(written.length())
                    .append(':')
                    .append(written)
                    .append('\n');
        }
    }
}
