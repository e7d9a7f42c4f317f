/** Stands in for API Gateway: routes, the JWT authorizer, and the events a function gets and answers. */
@NullMarked
package niha.local.gateway;

import org.jspecify.annotations.NullMarked;
