package cn.tongxin.regex;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Follows the last two objects and the last number that a method put on its stack; that is enough, as expressions are
 * constants and stand right before their use.
 */
final class ExpressionsOfMethod extends MethodVisitor {
    private final CompiledExpressions all;
    private final String where;
    private @Nullable String last;
    private @Nullable String before;
    private int number;
    private CompiledExpressions.@Nullable Found compiled;
    private String field = "";

    ExpressionsOfMethod(CompiledExpressions all, String where) {
        super(Opcodes.ASM9);
        this.all = all;
        this.where = where;
    }

    private void push(@Nullable String text) {
        before = last;
        last = text;
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            push(text);
        } else if (value instanceof Integer constant) {
            number = constant;
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        number = operand;
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            number = opcode - Opcodes.ICONST_0;
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.ALOAD) {
            push(null);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        String full = owner + "." + name;
        boolean pattern = descriptor.equals("Ljava/util/regex/Pattern;");
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            field = pattern ? full : field;
            push(null);
        } else if (pattern && compiled != null) {
            compiled.keptAs(full);
            compiled = null;
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        push(null);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        switch (owner + "." + name) {
            case "java/util/regex/Pattern.compile" ->
                compiled = all.compiled(where, last, descriptor.startsWith("(Ljava/lang/String;I)") ? number : 0);
            case "java/util/regex/Matcher.matches", "java/util/regex/Matcher.lookingAt" -> all.used(field, false);
            case "java/util/regex/Matcher.find",
                    "java/util/regex/Matcher.results",
                    "java/util/regex/Matcher.replaceAll",
                    "java/util/regex/Matcher.replaceFirst",
                    "java/util/regex/Pattern.split",
                    "java/util/regex/Pattern.splitAsStream" -> all.used(field, true);
            case "java/util/regex/Pattern.matches" -> all.add(where, before, 0, false);
            case "java/lang/String.matches" -> all.add(where, last, 0, false);
            case "java/lang/String.split" -> all.add(where, last, 0, true);
            case "java/lang/String.replaceAll", "java/lang/String.replaceFirst" -> all.add(where, before, 0, true);
            default -> {}
        }
        push(null);
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
        return all.constraint(type, where);
    }
}
