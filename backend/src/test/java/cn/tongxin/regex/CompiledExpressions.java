package cn.tongxin.regex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Those of compiled Java: what is given to Pattern, to the methods of String, and to the constraint of that name. */
final class CompiledExpressions {
    private static final String CONSTRAINT = "Ljakarta/validation/constraints/Pattern;";

    final List<Expression> found = new ArrayList<>();

    /** Places where an expression is put together at run time, so that it cannot be read. */
    final List<String> unread = new ArrayList<>();

    private final List<Found> compiled = new ArrayList<>();
    private final Map<String, Set<Boolean>> uses = new HashMap<>();

    static CompiledExpressions in(Path classes) {
        CompiledExpressions expressions = new CompiledExpressions();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(expressions::read);
            expressions.settle();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return expressions;
    }

    private void read(Path file) {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new OfClass(), ClassReader.SKIP_FRAMES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that was compiled by itself; how it is used stands elsewhere, perhaps. */
    static final class Found {
        private final String where;
        private final String text;
        private final int flags;
        private String field = "";

        Found(String where, String text, int flags) {
            this.where = where;
            this.text = text;
            this.flags = flags;
        }

        void keptAs(String name) {
            field = name;
        }
    }

    @Nullable
    Found compiled(String where, @Nullable String text, int flags) {
        if (text == null) {
            unread.add(where);
            return null;
        }
        Found one = new Found(where, text, flags);
        compiled.add(one);
        return one;
    }

    void used(String field, boolean searching) {
        uses.computeIfAbsent(field, any -> new HashSet<>()).add(searching);
    }

    /** Of what no use is seen, both are possible. */
    private void settle() {
        for (Found one : compiled) {
            uses.getOrDefault(one.field, Set.of(true, false))
                    .forEach(searching -> add(one.where, one.text, one.flags, searching));
        }
    }

    void add(String where, @Nullable String text, int flags, boolean searches) {
        if (text == null) {
            unread.add(where);
        } else {
            found.add(Expression.of(where, text, flags, searches));
        }
    }

    private final class OfClass extends ClassVisitor {
        private String name = "";

        OfClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String type, String signature, String superName, String[] interfaces) {
            name = type.substring(type.lastIndexOf('/') + 1);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new ExpressionsOfMethod(CompiledExpressions.this, name);
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    return constraint(type, name);
                }
            };
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String signature) {
            return new RecordComponentVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    return constraint(type, name);
                }
            };
        }
    }

    @Nullable
    AnnotationVisitor constraint(String type, String where) {
        return !type.equals(CONSTRAINT)
                ? null
                : new AnnotationVisitor(Opcodes.ASM9) {
                    @Override
                    public void visit(String name, Object value) {
                        if (name.equals("regexp")) {
                            add(where, (String) value, 0, false);
                        }
                    }
                };
    }
}
