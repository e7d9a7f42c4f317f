@NullMarked
package niha.local.gateway;

import org.jspecify.annotations.NullMarked;
