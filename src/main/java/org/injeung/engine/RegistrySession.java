package org.injeung.engine;

import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Lets the registry write over the connection on which the engine writes, see {@link OneConnection}. */
public class RegistrySession implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        if (((DatasourceLogin) session.getDatasourceLogin()).getConnector() instanceof JNDIConnector connector) {
            DataSource pool = connector.getDataSource();
            connector.setDataSource(new OneConnection(pool));
        }
    }
}
