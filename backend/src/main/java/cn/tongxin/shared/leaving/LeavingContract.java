package cn.tongxin.shared.leaving;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The contract says of what leaves that it is deprecated, from when on, and until when. */
public final class LeavingContract {
    private static final DotName LEAVES = DotName.createSimple(Leaves.class);
    private static final String SINCE = "x-deprecated-since";
    private static final String SUNSET = "x-sunset";

    private LeavingContract() {}

    /** Once everything is described. */
    public static void addTo(OpenAPI contract, IndexView index) {
        for (AnnotationInstance announced : index.getAnnotations(LEAVES)) {
            if (announced.target().kind() == AnnotationTarget.Kind.RECORD_COMPONENT) {
                field(contract, announced.target().asRecordComponent(), leaving(announced));
            } else if (!announced.target().asMethod().declaringClass().isRecord()) {
                operation(contract, announced.target().asMethod().name(), leaving(announced));
            }
        }
    }

    private static void operation(OpenAPI contract, String id, Leaving leaving) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> id.equals(operation.getOperationId()))
                .forEach(mark(leaving));
    }

    private static Consumer<Operation> mark(Leaving leaving) {
        return operation -> {
            operation.setDeprecated(true);
            operation.setDescription(leaving.told(Objects.requireNonNull(operation.getDescription())));
            operation.addExtension(SINCE, leaving.since().toString());
            operation.addExtension(SUNSET, leaving.on().toString());
        };
    }

    /** Also where it is changed, and where many are entered at once. */
    private static void field(OpenAPI contract, RecordComponentInfo component, Leaving leaving) {
        String name = component.declaringClass().simpleName();
        List<String> shapes = List.of(name, name + "Item", name.replaceFirst("^Enter", "Change"));
        shapes.stream()
                .distinct()
                .map(contract.getComponents().getSchemas()::get)
                .filter(schema -> schema != null && schema.getProperties() != null)
                .map(schema -> schema.getProperties().get(component.name()))
                .filter(field -> field != null && !Boolean.TRUE.equals(field.getDeprecated()))
                .forEach(field -> mark(field, leaving));
    }

    private static void mark(Schema field, Leaving leaving) {
        field.setDeprecated(true);
        field.setDescription(leaving.told(Objects.requireNonNull(field.getDescription())));
        field.addExtension(SINCE, leaving.since().toString());
        field.addExtension(SUNSET, leaving.on().toString());
    }

    private static Leaving leaving(AnnotationInstance announced) {
        AnnotationValue successor = announced.value("successor");
        return Leaving.of(
                announced.value("since").asString(),
                announced.value("on").asString(),
                announced.value("instead").asString(),
                successor == null ? "" : successor.asString());
    }
}
