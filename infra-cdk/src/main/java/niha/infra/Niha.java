package niha.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import niha.api.OpenApi;
import niha.api.Topology;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Tags;

/** All of Niha in one environment: three stacks, by how long what they hold must live. */
final class Niha {
    private Niha() {}

    static void define(App app, Stage stage, Artifacts artifacts) {
        var topology = Topology.load();
        var contract = OpenApi.load();
        var data = new DataStack(app, stage, topology);
        var setting = new LiveFunction.Setting(stage, data, artifacts, contract.version());
        var compute = new ComputeStack(app, topology, setting);
        new EdgeStack(app, contract, compute, setting);
        Tags.of(app).add("project", "niha");
        Tags.of(app).add("stage", stage.name());
        Aspects.of(app).add(AwsSolutionsChecks.Builder.create().verbose(true).build());
    }
}
