@NullMarked
package niha.local.triggers;

import org.jspecify.annotations.NullMarked;
