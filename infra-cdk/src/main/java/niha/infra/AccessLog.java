package niha.infra;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awscdk.services.apigateway.AccessLogFormat;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogDestination;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogSettings;
import software.amazon.awscdk.services.apigatewayv2.LogGroupLogDestination;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** A gateway's log: one JSON object per request, without query strings or headers, which may carry what no log should keep. */
record AccessLog(LogGroup group, AccessLogFormat line) implements IAccessLogSettings {
    static AccessLog in(Construct scope, Stage stage, String name, String... fields) {
        var log = LogGroup.Builder.create(scope, "AccessLog")
                .logGroupName("/aws/apigateway/" + stage.named(name))
                .retention(stage.logRetention())
                .removalPolicy(stage.logRemoval())
                .build();
        var line = Stream.of(fields)
                .map(field -> "\"%s\":\"$context.%s\"".formatted(field.replace('.', '_'), field))
                .collect(Collectors.joining(",", "{", "}"));
        return new AccessLog(log, AccessLogFormat.custom(line));
    }

    @Override
    public IAccessLogDestination getDestination() {
        return new LogGroupLogDestination(group);
    }

    @Override
    public AccessLogFormat getFormat() {
        return line;
    }
}
