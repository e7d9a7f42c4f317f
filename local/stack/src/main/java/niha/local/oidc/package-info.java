/** Stands in for Cognito: an OpenID Connect issuer with a sign-in page. */
@NullMarked
package niha.local.oidc;

import org.jspecify.annotations.NullMarked;
