/** The engines that stand in for AWS on one machine: DynamoDB Local and ElasticMQ, built from the topology. */
@NullMarked
package niha.local.engines;

import org.jspecify.annotations.NullMarked;
