/** Stands in for EventBridge: a bus that writes every event down. */
@NullMarked
package niha.local.bus;

import org.jspecify.annotations.NullMarked;
