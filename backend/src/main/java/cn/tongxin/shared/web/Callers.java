package cn.tongxin.shared.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkus.security.Authenticated;

/** Who may call an operation, as its resource says: people by their role, systems by their scope. */
final class Callers {
    static final String ROLE = "role.";
    static final String ROLES = "x-roles";
    private static final String BOTH = " · ";
    private static final ResourceBundle TEXTS = Descriptions.TEXTS;

    private final Map<String, List<String>> known = new HashMap<>();

    private Callers(IndexView index) {
        index.getAnnotations(DotName.createSimple(RolesAllowed.class))
                .forEach(roles -> note(roles, Arrays.asList(roles.value().asStringArray())));
        index.getAnnotations(DotName.createSimple(Authenticated.class))
                .forEach(anybody -> note(anybody, List.of("authenticated")));
        index.getAnnotations(DotName.createSimple(PermitAll.class))
                .forEach(anybody -> note(anybody, List.of("everybody")));
    }

    /** Once everything is described; fails the build where a resource does not say. */
    static void addTo(OpenAPI contract, IndexView index) {
        Callers callers = new Callers(index);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(callers::tell);
    }

    private void note(AnnotationInstance annotation, List<String> roles) {
        if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
            known.put(annotation.target().asMethod().name(), roles);
        }
    }

    private void tell(Operation operation) {
        List<String> roles = known.get(operation.getOperationId());
        if (roles == null) {
            throw new IllegalStateException("nobody may call " + operation.getOperationId());
        }
        operation.addExtension(ROLES, roles);
        String[] said = String.valueOf(operation.getDescription()).split(BOTH, 2);
        operation.setDescription("%s可用者：%s。%s%s For: %s."
                .formatted(said[0], named(roles, 0, "、"), BOTH, said[1], named(roles, 1, ", ")));
    }

    /** Scopes are called the same in both languages. */
    private static String named(List<String> roles, int language, String between) {
        return roles.stream()
                .map(role ->
                        role.contains(":") ? role : TEXTS.getString(ROLE + role).split(BOTH, -1)[language])
                .collect(Collectors.joining(between));
    }
}
