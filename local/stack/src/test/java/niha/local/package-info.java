@NullMarked
package niha.local;

import org.jspecify.annotations.NullMarked;
