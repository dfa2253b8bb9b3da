package cn.tongxin.shared.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

/** The declared limits of a body's fields, for bodies that do not come alone. */
@ApplicationScoped
public class ContentValidation {
    @Inject
    Validator validator;

    public void require(Object content) {
        Set<? extends ConstraintViolation<?>> broken = validator.validate(content);
        if (!broken.isEmpty()) {
            throw ProblemException.fields(ProblemType.INVALID_CONTENT, errors(broken));
        }
    }

    static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(violation -> new FieldError(ViolationPath.of(violation), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
