package niha.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a role allows, as it would be deployed. */
record Statement(String role, Set<String> actions, String resources, JsonNode conditions) {
    private static final Pattern DECLARED =
            Pattern.compile("GetAtt(Table([a-z]+)|Queue([a-z]+)Queue|Bucket([a-z]+)Bucket|BusBus|Bus)[0-9A-F]{8}Arn");

    static List<Statement> of(Synthesised synthesised) {
        return Stream.of("compute", "edge")
                .flatMap(stack -> of(synthesised, stack))
                .toList();
    }

    boolean touches(String table) {
        return resources.contains("Table" + table);
    }

    boolean touchesSeals() {
        return resources.contains("Bucketseals");
    }

    /** Every action on every declared resource; what a function needs to live at all names none of them. */
    Set<String> grants() {
        var grants = new HashSet<String>();
        var keys =
                conditions.at("/ForAllValues:StringLike/dynamodb:LeadingKeys/0").asText();
        DECLARED.matcher(resources).results().forEach(found -> {
            var name = Stream.of(found.group(2), found.group(3), found.group(4))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("bus");
            actions.forEach(action -> grants.add(name + ": " + action.substring(action.indexOf(':') + 1) + keys));
        });
        if (resources.contains("/@connections/*"))
            actions.forEach(action -> grants.add("websocket: " + action.substring(action.indexOf(':') + 1)));
        return grants;
    }

    private static Stream<Statement> of(Synthesised synthesised, String stack) {
        var found = new ArrayList<Statement>();
        for (var role : synthesised.resources(stack, "AWS::IAM::Role"))
            for (var policy : role.property("Policies"))
                for (var statement : policy.at("/PolicyDocument/Statement"))
                    found.add(new Statement(
                            role.property("RoleName").asText().replaceFirst("^niha-dev-", ""),
                            actions(statement.get("Action")),
                            statement.get("Resource").toString(),
                            statement.path("Condition")));
        return found.stream();
    }

    private static Set<String> actions(JsonNode node) {
        var actions = new HashSet<String>();
        if (node.isTextual()) actions.add(node.asText());
        else node.forEach(action -> actions.add(action.asText()));
        return actions;
    }
}
