package cn.tongxin.shared.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a {@code where}, with its named parameters. Values are always parameters, never text.
 *
 * @param hql the text; the names in it are unique within one query unless they mean the same value
 */
public record Condition(String hql, Map<String, Object> parameters) {
    public static final Condition ALWAYS = new Condition("1 = 1", Map.of());
    public static final Condition NEVER = new Condition("1 = 0", Map.of());

    public static Condition of(String hql) {
        return new Condition(hql, Map.of());
    }

    public static Condition of(String hql, String name, Object value) {
        return new Condition(hql, Map.of(name, value));
    }

    /** Holds always when the caller did not ask for it. */
    public static Condition ifAsked(String hql, String name, @Nullable Object value) {
        return value == null ? ALWAYS : of(hql, name, value);
    }

    /** A switch of a list: true narrows it, anything else does not. */
    public static Condition ifTrue(String hql, @Nullable Boolean asked) {
        return Boolean.TRUE.equals(asked) ? of(hql) : ALWAYS;
    }

    /** The pattern that finds a text anywhere, for {@code like … escape '!'}: its own wildcards are taken literally. */
    public static @Nullable String containing(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * Certain pairs of values, by the first: an engine finds each by an index on both, and never meets a pair that nobody
     * asked for.
     */
    public static Condition pairs(String first, String second, Map<?, ? extends Collection<?>> asked) {
        List<Condition> each = new ArrayList<>();
        asked.forEach((one, others) -> {
            String name = "pair" + each.size();
            each.add(new Condition(
                    "(" + first + " = :" + name + " and " + second + " in (:" + name + "s))",
                    Map.of(name, one, name + "s", others)));
        });
        return any(each);
    }

    public static Condition all(Condition... conditions) {
        return joined(" and ", List.of(conditions));
    }

    public static Condition any(Condition... conditions) {
        return any(List.of(conditions));
    }

    public static Condition any(Collection<Condition> conditions) {
        return conditions.isEmpty() ? NEVER : joined(" or ", conditions);
    }

    private static Condition joined(String word, Collection<Condition> conditions) {
        Map<String, Object> parameters = new HashMap<>();
        conditions.forEach(condition -> parameters.putAll(condition.parameters()));
        return new Condition(
                conditions.stream().map(Condition::hql).collect(Collectors.joining(word, "(", ")")), parameters);
    }
}
