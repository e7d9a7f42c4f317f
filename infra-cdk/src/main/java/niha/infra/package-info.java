/** The CDK app: what topology.yaml and openapi.yaml declare, as CloudFormation, one stack per lifetime. */
@NullMarked
package niha.infra;

import org.jspecify.annotations.NullMarked;
