@NullMarked
package niha.local.bus;

import org.jspecify.annotations.NullMarked;
