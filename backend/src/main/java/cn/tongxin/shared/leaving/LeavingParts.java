package cn.tongxin.shared.leaving;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What of an operation leaves: the whole of it, or a field of what it takes or answers. */
final class LeavingParts {
    private final List<Leaving> found = new ArrayList<>();
    private final Set<Type> seen = new HashSet<>();

    private LeavingParts() {}

    static List<Leaving> of(Method operation) {
        LeavingParts parts = new LeavingParts();
        parts.note(operation.getAnnotation(Leaves.class));
        parts.look(operation.getGenericReturnType());
        Arrays.stream(operation.getGenericParameterTypes()).forEach(parts::look);
        return List.copyOf(parts.found);
    }

    private void look(Type type) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case ParameterizedType generic -> {
                look(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::look);
            }
            case GenericArrayType array -> look(array.getGenericComponentType());
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::look);
            case Class<?> plain when plain.isArray() -> look(plain.componentType());
            case Class<?> plain
            when plain.isRecord() -> Arrays.stream(plain.getRecordComponents()).forEach(this::look);
            default -> {
                // Nothing of ours in it.
            }
        }
    }

    private void look(RecordComponent field) {
        note(field.getAnnotation(Leaves.class));
        look(field.getGenericType());
    }

    private void note(@Nullable Leaves announced) {
        if (announced != null) {
            found.add(Leaving.of(announced));
        }
    }
}
