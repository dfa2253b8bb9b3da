package cn.tongxin.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** The path of a violated constraint without the method and parameter in front of it. */
final class ViolationPath {
    private ViolationPath() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(path, node);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
