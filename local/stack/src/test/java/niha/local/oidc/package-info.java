@NullMarked
package niha.local.oidc;

import org.jspecify.annotations.NullMarked;
