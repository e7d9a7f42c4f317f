@NullMarked
package niha.local.engines;

import org.jspecify.annotations.NullMarked;
