"""Ensembles on Dask: a scheduler and workers on loopback. The same bits whatever the number of workers, also where one
is killed."""
import os
import signal
import threading

import distributed
import numpy as np
import pytest

import aftermath
from conftest import LAWS, SMALL

LARGER = {"draws": 24, "people": 1500, "years": 3, "seed": 3, "progress": False}


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50) as held:
        yield held


def test_one_two_and_four_workers_give_the_bits_of_one_process(cluster, small):
    with distributed.Client(cluster) as client:
        for workers in (1, 2, 4):
            cluster.scale(workers)
            client.wait_for_workers(workers)
            found = aftermath.compare("vancouver", LAWS, executor=client, chunk=1, **SMALL)
            assert np.array_equal(found.rows, small.rows), workers
        split = aftermath.attribute("vancouver", LAWS, draws=2, people=200, years=1, executor=client, progress=False)
        assert split.data == aftermath.attribute("vancouver", LAWS, draws=2, people=200, years=1, progress=False).data
        # Campaigns upon campaigns: the second is decided by the rows of the first.
        sizes = {"draws": 16, "people": 200, "years": 1, "sources": 2, "progress": False}
        found = aftermath.sensitivity("vancouver", LAWS, executor=client.get_executor(pure=False), **sizes)
        assert found.data == aftermath.sensitivity("vancouver", LAWS, **sizes).data


def test_a_killed_worker_loses_nothing_and_changes_nothing(cluster):
    alone = aftermath.compare("vancouver", LAWS, **LARGER)
    with distributed.Client(cluster) as client:
        cluster.scale(2)
        client.wait_for_workers(2)
        killed = []

        def kill():
            """A worker that is busy."""
            while not killed:
                busy = [worker for worker, tasks in client.processing().items() if tasks]
                if busy:
                    pid = client.run(os.getpid, workers=busy[:1])[busy[0]]
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)

        killer = threading.Thread(target=kill)
        killer.start()
        found = aftermath.compare("vancouver", LAWS, executor=client, chunk=2, **LARGER)
        killer.join()
    assert killed
    assert np.array_equal(found.rows, alone.rows)


def test_the_rows_of_an_ensemble_are_the_runners_own_array():
    """Hundreds of megabytes: not copied on their way through the engine."""
    from aftermath.campaigns import Job, Spec
    held = []

    def runner(campaign):
        held.append(campaign.run(1, "", lambda finished: None))
        return held[0]

    rows = Job("ensemble", Spec.of("vancouver", LAWS, people=100, years=1), (("draws", 2), ("seed", 1), ("groups", False)))(runner)
    assert np.shares_memory(rows, held[0])


def test_only_seeds_are_sent_and_small_results_returned():
    """What a piece of work weighs: the job as it is pickled, and everybody's figures."""
    import cloudpickle

    from aftermath.campaigns import Job, Spec

    job = Job("ensemble", Spec.of("vancouver", LAWS), (("draws", 1000000), ("seed", 1), ("groups", False)))
    assert len(cloudpickle.dumps(job)) < 1000
    found = aftermath.compare("vancouver", LAWS, groups=False, draws=2, people=200, years=10, progress=False)
    assert found.rows[0].nbytes < 20000


def test_a_worker_with_other_data_is_refused(tmp_path, small):
    from aftermath.campaigns import piece, Job, Spec

    job = Job("ensemble", Spec.of("vancouver", LAWS, people=300, years=2), (("draws", 6), ("seed", 7), ("groups", True)))
    with pytest.raises(RuntimeError, match="other data or another version"):
        piece(job, {}, "ensemble", "0" * 64, [0])
